package app.tandem.pulse;

import app.tandem.partnership.EveryPartnership;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who answered what in rounds that have closed. */
@Component
class Forgetting {
    private final EveryPartnership partnerships;
    private final PulseAnswerRepository answers;
    private final Clock clock;

    Forgetting(EveryPartnership partnerships, PulseAnswerRepository answers, Clock clock) {
        this.partnerships = partnerships;
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(cron = "0 29 * * * *", zone = "UTC")
    void forget() {
        partnerships.each(
                "Forgetting who answered the pulse",
                () -> answers.findByPersonIdIsNotNullAndClosesAtLessThanEqual(clock.instant())
                        .forEach(PulseAnswer::forgetWhose));
    }
}
