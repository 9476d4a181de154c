package app.tandem.coedit;

import app.tandem.partnership.EveryPartnership;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets go, every night, of keystrokes that have long settled. A text's history is its settlings, which stay; whoever
 * comes back to a text after longer than this is told all of it.
 */
@Component
class Compaction {
    static final Duration KEPT = Duration.ofDays(14);
    static final int VERSIONS_KEPT = 1_000;
    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    private final TextLog texts;
    private final EveryPartnership everyPartnership;
    private final Clock clock;

    Compaction(TextLog texts, EveryPartnership everyPartnership, Clock clock) {
        this.texts = texts;
        this.everyPartnership = everyPartnership;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "UTC")
    void compact() {
        var before = clock.instant().minus(KEPT);
        everyPartnership.each("Compacting the logs of texts", () -> {
            var gone = texts.compact(before, VERSIONS_KEPT);
            if (gone > 0) {
                log.info("{} changes of texts had long settled and are gone from the log", gone);
            }
        });
    }
}
