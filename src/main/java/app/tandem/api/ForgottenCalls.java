package app.tandem.api;

import app.tandem.partnership.EveryPartnership;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets answers go that nobody will ask for a second time. */
@Component
class ForgottenCalls {
    static final Duration KEPT = Duration.ofHours(48);

    private final AnsweredCallRepository calls;
    private final EveryPartnership everyPartnership;
    private final Clock clock;

    ForgottenCalls(AnsweredCallRepository calls, EveryPartnership everyPartnership, Clock clock) {
        this.calls = calls;
        this.everyPartnership = everyPartnership;
        this.clock = clock;
    }

    @Scheduled(cron = "0 53 * * * *", zone = "UTC")
    void forget() {
        var before = clock.instant().minus(KEPT);
        everyPartnership.each("ForgottenCalls answers to programs", () -> calls.deleteBefore(before));
    }
}
