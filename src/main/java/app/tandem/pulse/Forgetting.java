package app.tandem.pulse;

import app.tandem.partnership.EveryPartnership;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who answered what in rounds that have closed. */
@Component
class Forgetting {
    /** So that not even their order tells who was first. */
    private static final Comparator<PulseAnswer> BY_NUMBERS =
            Comparator.comparing(answer -> answer.mine().toString());

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
        partnerships.each("Forgetting who answered the pulse", () -> {
            var closed = answers.findByPersonIdIsNotNullAndClosesAtLessThanEqual(clock.instant());
            answers.saveAll(closed.stream()
                    .sorted(BY_NUMBERS)
                    .map(PulseAnswer::asNobodys)
                    .toList());
            answers.deleteAll(closed);
        });
    }
}
