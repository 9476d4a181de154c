package app.tandem.ratelimits;

import app.tandem.partnership.AccessRefused;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** How often one thing may be done by each key: an address, a session, an e-mail. */
public class RateLimit {
    /** An attacker with more addresses than this makes us forget the oldest, not run out of memory. */
    private static final int MOST_KEYS = 50_000;

    private final Knock knock;
    private final long times;
    private final Duration period;
    private final Cache<String, Bucket> buckets;
    private final ApplicationEventPublisher events;
    private final AccessRefused.Way way;

    private RateLimit(
            Knock knock, long times, Duration period, ApplicationEventPublisher events, AccessRefused.Way way) {
        this.knock = knock;
        this.times = times;
        this.period = period;
        this.events = events;
        this.way = way;
        // A full bucket is a new one, so that whoever has been quiet that long may be forgotten.
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(period)
                .build();
    }

    static RateLimit of(
            Knock knock, @Nullable String setting, ApplicationEventPublisher events, AccessRefused.Way way) {
        if (setting == null) {
            return new RateLimit(knock, knock.times(), knock.period(), events, way);
        }
        var parts = setting.split("/", 2);
        try {
            return new RateLimit(knock, Long.parseLong(parts[0]), Duration.parse(parts[1]), events, way);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    knock.setting() + " is written like 60/PT1M: how often, in which time.", unreadable);
        }
    }

    /** Counts once for this key, or refuses. */
    public void take(Object key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw refuse(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Refuses whoever has used up their share, and counts nothing. */
    public void check(Object key) {
        var bucket = buckets.getIfPresent(name(key));
        if (bucket != null) {
            var probe = bucket.estimateAbilityToConsume(1);
            if (!probe.canBeConsumed()) {
                throw refuse(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    /** Counts once for this key after the fact: the next one who asks hears of it. */
    public void count(Object key) {
        bucket(key).tryConsume(1);
    }

    /** For how many it counts now. */
    long keys() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Object key) {
        return buckets.get(
                name(key),
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                        .build());
    }

    /** Told apart by what they are, not by how they are written: e-mails come in capitals too. */
    private static String name(Object key) {
        return String.valueOf(key).toLowerCase(Locale.ROOT);
    }

    private TooOften refuse(Duration wait) {
        var refusal = new TooOften(wait);
        var thing = knock.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        events.publishEvent(new AccessRefused(
                AccessRefused.Kind.TOO_OFTEN,
                way,
                thing,
                "More than %,d times in %s".formatted(times, TooOften.inWords(period))));
        return refusal;
    }
}
