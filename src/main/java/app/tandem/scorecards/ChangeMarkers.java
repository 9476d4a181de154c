package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed around the measures of the current partnership. Either side marks it; both read it in the charts. */
@Service
@Transactional
@TriedAgain
public class ChangeMarkers {
    private final ChangeMarkerRepository markers;
    private final Measures measures;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeMarkers(
            ChangeMarkerRepository markers,
            Measures measures,
            CurrentMember currentMember,
            Rights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.markers = markers;
        this.measures = measures;
        this.currentMember = currentMember;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a measure and of all, with its other targets, numbered by their days. */
    @Transactional(readOnly = true)
    public List<ChangeFlag> of(UUID measureId) {
        var measure = measures.find(measureId);
        var reader = currentMember.get();
        var flags = new ArrayList<ChangeFlag>();
        markers.standing(measureId)
                .forEach(marker -> flags.add(marker.flag(measures.nameOf(marker.markedBy()), reader)));
        flags.addAll(targets(measure));
        flags.sort(Comparator.comparing(ChangeFlag::day).thenComparing(ChangeFlag::inWords));
        return IntStream.range(0, flags.size())
                .mapToObj(place -> flags.get(place).numbered(place + 1))
                .toList();
    }

    private static List<ChangeFlag> targets(MeasureDetails measure) {
        var rules = measure.rules();
        return IntStream.range(1, rules.size())
                .filter(place ->
                        !rules.get(place).bounds().equals(rules.get(place - 1).bounds()))
                .mapToObj(place -> new ChangeFlag(
                        null,
                        0,
                        "Target",
                        rules.get(place).from(),
                        "%s, before that %s"
                                .formatted(
                                        rules.get(place).target(),
                                        rules.get(place - 1).target()),
                        "signed by both sides",
                        false,
                        false))
                .toList();
    }

    public UUID mark(MarkerDraft draft) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        if (draft.measureId() != null) {
            measures.find(draft.measureId());
        }
        var marker = markers.save(new ChangeMarker(draft, member, clock.instant()));
        events.publishEvent(new ScorecardEvent.ChangeMarked(member, marker.id()));
        return marker.id();
    }

    public void takeBack(UUID markerId) {
        var member = currentMember.get();
        markers.findById(markerId)
                .orElseThrow(() -> new NotFound("This marker does not exist."))
                .takeBack(member, clock.instant());
        events.publishEvent(new ScorecardEvent.MarkerTakenBack(member, markerId));
    }
}
