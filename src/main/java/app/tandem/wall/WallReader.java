package app.tandem.wall;

import app.tandem.history.AuditorReads;
import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Source;
import app.tandem.partnership.Visitors;
import app.tandem.secrets.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is before the screen: a display with its token, or else whoever is signed in at this browser. */
@Component
class WallReader {
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);
    private static final int MOST = 1_000;

    private final Visitors visitors;
    private final WallDisplays displays;
    private final Partnerships partnerships;
    private final CurrentPerson currentPerson;
    private final CurrentMember currentMember;
    private final AuditorReads auditorReads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // A screen that was switched off goes on asking for weeks: that is one line an hour in the log.
    private final Map<String, Instant> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    WallReader(
            Visitors visitors,
            WallDisplays displays,
            Partnerships partnerships,
            CurrentPerson currentPerson,
            CurrentMember currentMember,
            AuditorReads auditorReads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visitors = visitors;
        this.displays = displays;
        this.partnerships = partnerships;
        this.currentPerson = currentPerson;
        this.currentMember = currentMember;
        this.auditorReads = auditorReads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What whoever asks is answered.
     *
     * @param read what they may read; null for nothing
     * @param why a sentence where a display shows nothing, or warns that it soon will not
     */
    record Answer<T>(@Nullable T read, String why, boolean display) {}

    /** A display's token comes before whoever is signed in, so that signing out changes nothing on the wall. */
    <T> Answer<T> read(String slug, Optional<Token> token, Supplier<T> work) {
        var asDisplay = token.flatMap(shown -> visitors.readAlong(slug, () -> asDisplay(slug, shown, work)));
        if (asDisplay.isPresent() && asDisplay.get().read() != null) {
            return asDisplay.get();
        }
        var member = member(slug);
        if (member.isPresent()) {
            return new Answer<>(currentMember.actAs(Source.UI, member.get(), work), "", false);
        }
        if (token.isPresent()) {
            tell(token.get(), slug);
            return asDisplay.orElseGet(() -> new Answer<>(null, WallDisplays.Admission.UNKNOWN.words(), true));
        }
        return new Answer<>(null, "", false);
    }

    private <T> Answer<T> asDisplay(String slug, Token token, Supplier<T> work) {
        var admission = displays.admit(token);
        if (!admission.shows()) {
            return new Answer<>(null, admission.words(), true);
        }
        if (partnerships.member(admission.setUpBy(), slug).isEmpty()) {
            return new Answer<>(null, WallDisplays.Admission.LEFT, true);
        }
        var left = Duration.between(clock.instant(), admission.until()).toDays();
        var warning = left >= 14
                ? ""
                : "“%s” shows for %d more days unless an administrator renews it under “Wall displays”."
                        .formatted(admission.words(), left);
        return new Answer<>(work.get(), warning, true);
    }

    boolean isSomebody() {
        return currentPerson.find().isPresent();
    }

    Optional<Member> member(String slug) {
        return currentPerson.find().flatMap(person -> partnerships.member(person.id(), slug));
    }

    /** What an auditor opens is listed to both sides, also here. */
    void opened(String slug) {
        member(slug)
                .filter(Member::audits)
                .ifPresent(auditor ->
                        currentMember.actAs(Source.UI, auditor, () -> auditorReads.opened("wall", "Wall display")));
    }

    private void tell(Token token, String slug) {
        var now = clock.instant();
        synchronized (told) {
            var before = told.get(token.hash());
            if (before != null && before.plus(TOLD_AGAIN).isAfter(now)) {
                return;
            }
            told.put(token.hash(), now);
        }
        events.publishEvent(new AccessRefused(
                        AccessRefused.Kind.SIGN_IN,
                        AccessRefused.Way.PAGE,
                        "a wall display",
                        "Switched off, too old, or of another partnership")
                .in(slug));
    }
}
