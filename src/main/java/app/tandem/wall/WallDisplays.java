package app.tandem.wall;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import app.tandem.secrets.Token;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The screens that show the scorecard of the current partnership. Either side sets them up; both see all of them. */
@Service
@Transactional
@TriedAgain
public class WallDisplays {
    private static final int MOST = 30;

    private final WallDisplayRepository displays;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // A display writes nothing, so that nothing is ever booked on it; what is not in here was not seen since the start.
    private final Map<UUID, Instant> seen = new ConcurrentHashMap<>();

    WallDisplays(
            WallDisplayRepository displays,
            Partnerships partnerships,
            CurrentMember currentMember,
            Rights rights,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.displays = displays;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.rights = rights;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Also those whose days are over, which somebody may renew; not those that were switched off. */
    @Transactional(readOnly = true)
    public List<DisplaySummary> all() {
        return displays.findBySwitchedOffByIsNullOrderByName().stream()
                .map(display -> new DisplaySummary(
                        display.id(),
                        display.name(),
                        partnerships.nameOf(display.setUpBy()),
                        display.validUntil(),
                        display.showsAt(clock.instant()),
                        seen.get(display.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return history.of(WallDisplay.class, id);
    }

    /** The token goes to the screen at which this was asked for, and is never shown again. */
    public Token setUp(String name) {
        rights.require(Verb.WRITE_SHARED);
        Refusal.unless(
                displays.countBySwitchedOffByIsNull() < MOST,
                "There are %d wall displays, which is as many as there can be. Switch one off that is no longer used."
                        .formatted(MOST));
        var member = currentMember.get();
        var token = Token.random();
        var display = displays.save(new WallDisplay(name, token, member, clock.instant()));
        events.publishEvent(new DisplayEvent.SetUp(member, display.id()));
        return token;
    }

    public void renew(UUID id) {
        rights.require(Verb.LOOK_AFTER_DISPLAYS);
        find(id).renew(clock.instant());
        events.publishEvent(new DisplayEvent.Renewed(currentMember.get(), id));
    }

    public void switchOff(UUID id) {
        rights.require(Verb.LOOK_AFTER_DISPLAYS);
        var member = currentMember.get();
        find(id).switchOff(member);
        events.publishEvent(new DisplayEvent.SwitchedOff(member, id));
    }

    /** What a screen with this token may do now, in the partnership at whose address it asks. */
    @Transactional(readOnly = true)
    Admission admit(Token token) {
        var now = clock.instant();
        return displays.findByTokenHash(token.hash())
                .map(display -> {
                    if (!display.showsAt(now)) {
                        return new Admission(
                                false,
                                display.isOff() ? Admission.OFF : Admission.OVER,
                                display.validUntil(),
                                display.setUpBy());
                    }
                    seen.put(display.id(), now);
                    return new Admission(true, display.name(), display.validUntil(), display.setUpBy());
                })
                .orElse(Admission.UNKNOWN);
    }

    /**
     * @param words the display's name, or why it shows nothing
     * @param setUpBy whose membership it shows by
     */
    record Admission(boolean shows, String words, Instant until, UUID setUpBy) {
        static final String LEFT =
                "Whoever set this display up does not work here any more. Somebody who does can sign in here and set it up"
                        + " again.";
        static final String OFF = "This display was switched off. Whoever is signed in here can set it up again.";
        static final String OVER =
                "This display has shown for 90 days without being renewed. An administrator of either side can renew it"
                        + " under “Wall displays”.";
        static final Admission UNKNOWN = new Admission(
                false,
                "Nothing is shown here. Whoever is signed in here can set this display up again.",
                Instant.EPOCH,
                new UUID(0, 0));
    }

    private WallDisplay find(UUID id) {
        return displays.findById(id).orElseThrow(() -> new NotFound("This display does not exist."));
    }
}
