package app.tandem.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How long a sign-in lasts: so long after the person's last movement, and never longer than so long at all.
 *
 * <p>Only what a person did counts. Heartbeats, live updates and what components answer by themselves keep the servlet's
 * session alive for ever, so its own time-out says nothing.
 */
@Component
class SessionTimes {
    private static final String ACTIVE = SessionTimes.class.getName() + ".active";
    private static final Duration WARNING = Duration.ofMinutes(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Duration idle;
    private final Duration longest;
    private final OpenSessions sessions;
    private final EndedSessions ended;
    private final Clock clock;

    SessionTimes(
            @Value("${tandem.session.idle:30m}") Duration idle,
            @Value("${tandem.session.longest:12h}") Duration longest,
            OpenSessions sessions,
            EndedSessions ended,
            Clock clock) {
        this.idle = idle;
        this.longest = longest;
        this.sessions = sessions;
        this.ended = ended;
        this.clock = clock;
    }

    /** What a page needs to know to warn in time, in seconds; the warning is shorter where the times are. */
    record Left(long idle, long longest, long warning, long every) {}

    void moved(HttpSession session) {
        session.setAttribute(ACTIVE, clock.instant());
    }

    Left left(OpenSession session) {
        var now = clock.instant();
        var shorter = idle.compareTo(longest) < 0 ? idle : longest;
        return new Left(
                seconds(Duration.between(now, idleUntil(session))),
                seconds(Duration.between(now, session.since().plus(longest))),
                Math.max(1, seconds(min(WARNING, shorter.dividedBy(2)))),
                Math.max(1, seconds(min(A_MINUTE, shorter.dividedBy(30)))));
    }

    Instant activeAt(OpenSession session) {
        try {
            return Objects.requireNonNullElse((Instant) session.session().getAttribute(ACTIVE), session.since());
        } catch (IllegalStateException ended) {
            return session.since();
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void endWhatIsOver() {
        var now = clock.instant();
        sessions.all()
                .filter(session -> !now.isBefore(idleUntil(session))
                        || !now.isBefore(session.since().plus(longest)))
                .forEach(session -> {
                    ended.note(session.id(), why(session, now));
                    sessions.end(session.id());
                });
    }

    private String why(OpenSession session, Instant now) {
        return now.isBefore(session.since().plus(longest))
                ? "You were signed out because nothing happened for %s.".formatted(inWords(idle))
                : "You were signed out because a sign-in lasts %s at most.".formatted(inWords(longest));
    }

    private static String inWords(Duration time) {
        if (time.toHours() > 1) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : "a while";
    }

    private Instant idleUntil(OpenSession session) {
        return activeAt(session).plus(idle);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static long seconds(Duration time) {
        return Math.max(0, time.toSeconds());
    }
}
