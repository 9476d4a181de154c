package app.tandem.scorecards;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current partnership has agreed to watch. Either side may choose and define; both read who did. */
@Service
@Transactional
@TriedAgain
public class Measures {
    private static final int STARTS = 13;

    private final MeasureRepository measures;
    private final LaterDefinitionRepository later;
    private final CountedWeeks weeks;
    private final ClientsDay day;
    private final Placement placement;
    private final DefinitionCheck check;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Measures(
            MeasureRepository measures,
            LaterDefinitionRepository later,
            CountedWeeks weeks,
            ClientsDay day,
            Placement placement,
            DefinitionCheck check,
            Partnerships partnerships,
            CurrentMember currentMember,
            Rights rights,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.later = later;
        this.weeks = weeks;
        this.day = day;
        this.placement = placement;
        this.check = check;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.rights = rights;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<MeasureDetails> all() {
        var all = measures.findAllByOrderById();
        var names = new NamesOf(all, partnerships.colleagues());
        var since = later.findAllByOrderByNumber().stream().collect(Collectors.groupingBy(LaterDefinition::measureId));
        var today = day.today();
        var counted = weeks.get();
        return all.stream()
                .map(measure -> new Definitions(measure, since.getOrDefault(measure.id(), List.of()), counted)
                        .details(names, today))
                .toList();
    }

    @Transactional(readOnly = true)
    public MeasureDetails find(UUID measureId) {
        return all().stream()
                .filter(measure -> measure.id().equals(measureId))
                .findFirst()
                .orElseThrow(Measures::unknown);
    }

    public UUID choose(MeasureDraft draft) {
        var member = currentMember.get();
        check.ofNew(draft);
        var measure = measures.save(Measure.chosen(draft, member, day.today()));
        events.publishEvent(new ScorecardEvent.MeasureChosen(member, measure.id(), measure.name()));
        return measure.id();
    }

    /** In one step all measures of a pack; one that is called like one on the scorecard stays as it is there. */
    public int addPack(KpiPack pack) {
        rights.require(Verb.CHOOSE_PACKS);
        var member = currentMember.get();
        var today = day.today();
        var front = placement.front();
        var added = pack.parts().stream()
                .filter(part -> !measures.existsByName(part.measure().name()))
                .map(part -> measures.save(Measure.ofPack(
                        front.placed(part.draft()), part.measure().confirm(), today)))
                .toList();
        Refusal.unless(!added.isEmpty(), "All measures of this pack are on the scorecard already.");
        events.publishEvent(new ScorecardEvent.PackAdded(member, pack.name(), added.size()));
        return added.size();
    }

    /** The numbers that practice suggests suit the reader's side, in the version that the reader saw. */
    public void confirmNumbers(UUID measureId, int versionSeen) {
        var member = currentMember.get();
        var measure = seen(measureId, versionSeen);
        measure.requireSigner(member);
        measure.confirm(member.side());
        events.publishEvent(new ScorecardEvent.NumbersConfirmed(member, measureId, measure.name()));
    }

    /** As {@link #define(UUID, int, MeasureDraft, LocalDate)}, from the next period on. */
    public void define(UUID measureId, int versionSeen, MeasureDraft draft) {
        define(measureId, versionSeen, draft, null);
    }

    /**
     * Changes the definition that its author saw; one that somebody has changed meanwhile is not overwritten. What both
     * sides have agreed on counts until both have signed what is new.
     *
     * @param from the first day of the period from which it is to count; null for the next period
     */
    public void define(UUID measureId, int versionSeen, MeasureDraft draft, @Nullable LocalDate from) {
        var member = currentMember.get();
        var measure = seen(measureId, versionSeen);
        check.ofChange(measure, draft, member.side());
        var added = definitions(measure).define(draft, from, member, day.today());
        if (added != null) {
            later.save(added);
        }
        events.publishEvent(new ScorecardEvent.MeasureDefined(member, measureId, measure.name()));
    }

    /** Signs the definition that waits, as the reader has read it; once both sides have, it counts from its day on. */
    public void sign(UUID measureId, int versionSeen) {
        var member = currentMember.get();
        var measure = seen(measureId, versionSeen);
        definitions(measure).sign(member, day.today());
        events.publishEvent(new ScorecardEvent.DefinitionSigned(member, measureId, measure.name()));
    }

    /**
     * "Not yet, let us talk", or a proposal taken back: what is agreed stays.
     *
     * @param why what to talk about first; empty where somebody takes back what they proposed themselves
     */
    public void layAside(UUID measureId, int versionSeen, String why) {
        var member = currentMember.get();
        var measure = seen(measureId, versionSeen);
        definitions(measure).layAside(member, why);
        events.publishEvent(new ScorecardEvent.DefinitionLaidAside(member, measureId, measure.name()));
    }

    /** The periods from which on another definition can count, the running one first; none while the first is not agreed. */
    @Transactional(readOnly = true)
    public List<Period> startsOf(UUID measureId) {
        var measure = find(measureId);
        if (!measure.awaited().isEmpty() && measure.rules().size() == 1) {
            return List.of();
        }
        var now = measure.stepOf(day.today());
        var last = measure.rules().getLast().from();
        return IntStream.rangeClosed(0, STARTS)
                .mapToObj(now::plus)
                .filter(period -> !period.start().isBefore(last))
                .toList();
    }

    @Transactional(readOnly = true)
    public Weeks weeks() {
        return weeks.get();
    }

    /** Whether weeks can still begin with another day. */
    @Transactional(readOnly = true)
    public boolean canChangeWeeks() {
        return weeks.canChange();
    }

    /** Lets weeks begin with another day, as long as no value of a whole week is there. */
    public void countIn(Weeks other) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        weeks.count(other);
        events.publishEvent(new ScorecardEvent.WeeksChanged(member, other));
    }

    private Definitions definitions(Measure measure) {
        return new Definitions(measure, later.findByMeasureIdOrderByNumber(measure.id()), weeks.get());
    }

    private Measure seen(UUID measureId, int version) {
        var measure = measures.findById(measureId).orElseThrow(Measures::unknown);
        Refusal.unless(
                measure.version() == version,
                "Somebody changed this definition meanwhile. Close it and open it again to see how.");
        return measure;
    }

    /** A side's owner signs for what hangs on a measure; while it has none, anybody of it who may sign. */
    void requireSigner(UUID measureId, Member member) {
        measures.findById(measureId).orElseThrow(Measures::unknown).requireSigner(member);
    }

    String nameOf(UUID personId) {
        return partnerships.nameOf(personId);
    }

    static NotFound unknown() {
        return new NotFound("This measure does not exist.");
    }

    private static final class NamesOf implements Measure.Names {
        private final Map<UUID, String> names = new HashMap<>();

        NamesOf(List<Measure> measures, List<Colleague> colleagues) {
            measures.forEach(measure -> names.put(measure.id(), measure.name()));
            colleagues.forEach(colleague -> names.put(colleague.personId(), colleague.name()));
        }

        @Override
        public String person(@Nullable UUID personId) {
            return personId == null ? "" : names.getOrDefault(personId, "");
        }

        @Override
        public String measure(@Nullable UUID measureId) {
            return person(measureId);
        }
    }
}
