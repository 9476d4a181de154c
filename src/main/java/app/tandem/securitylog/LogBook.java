package app.tandem.securitylog;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Responsibilities;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hears refusals and writes them down a moment later, on a thread and in a transaction of its own. */
@Component
class LogBook {
    private static final Logger log = LoggerFactory.getLogger(LogBook.class);
    private static final Duration COUNTS_UP = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(400);

    private record Line(UUID id, Instant until) {}

    private final Unwritten unwritten = new Unwritten();
    private final Map<What, Line> linesOfThisMinute = new HashMap<>();
    private final Surroundings surroundings;
    private final RefusedAccessRepository refusals;
    private final Responsibilities responsibilities;
    private final Platform platform;
    private final Clock clock;
    private Instant minuteEnds = Instant.EPOCH;

    LogBook(
            Surroundings surroundings,
            RefusedAccessRepository refusals,
            Responsibilities responsibilities,
            Platform platform,
            Clock clock) {
        this.surroundings = surroundings;
        this.refusals = refusals;
        this.responsibilities = responsibilities;
        this.platform = platform;
        this.clock = clock;
    }

    /** Never in the way of an answer: a log that cannot be kept must not turn a "no" into an error. */
    @EventListener
    void on(AccessRefused refused) {
        try {
            unwritten.add(surroundings.of(refused), clock.instant());
        } catch (RuntimeException e) {
            log.error("A refusal could not be noted", e);
        }
    }

    @Scheduled(fixedDelay = 300)
    @PreDestroy
    synchronized void write() {
        var now = clock.instant();
        if (now.isAfter(minuteEnds)) {
            minuteEnds = now.plus(COUNTS_UP);
            unwritten.nextMinute();
            linesOfThisMinute.values().removeIf(line -> now.isAfter(line.until()));
        }
        var all = unwritten.takeAll();
        if (all.isEmpty()) {
            return;
        }
        try {
            linesOfThisMinute.putAll(platform.write(() -> write(all, now)));
        } catch (RuntimeException e) {
            log.warn("{} kinds of refusals could not be written now and wait", all.size(), e);
            unwritten.putBack(all);
        }
    }

    private Map<What, Line> write(List<Happened> all, Instant now) {
        var written = new HashMap<What, Line>();
        for (var happened : all) {
            var before = Optional.ofNullable(linesOfThisMinute.get(happened.what()))
                    .filter(line -> now.isBefore(line.until()))
                    .flatMap(line -> refusals.toCountUp(line.id()));
            if (before.isPresent()) {
                before.get().count(happened);
            } else {
                written.put(
                        happened.what(), new Line(refusals.save(row(happened)).id(), now.plus(COUNTS_UP)));
            }
        }
        return written;
    }

    private RefusedAccess row(Happened happened) {
        var what = happened.what();
        return new RefusedAccess(
                happened,
                Optional.ofNullable(what.personId())
                        .flatMap(responsibilities::organisationOf)
                        .orElse(null),
                responsibilities.partnershipAt(what.partnership()).orElse(null));
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "UTC")
    void forgetWhatIsOld() {
        platform.write(() -> refusals.forget(clock.instant().minus(KEPT)));
    }
}
