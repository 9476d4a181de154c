package app.tandem.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes right, but for the part of the story that happened earlier. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
    private static final ScopedValue<Duration> EARLIER = ScopedValue.newInstance();
    private final ZoneId zone;

    DemoClock() {
        this(ZoneOffset.UTC);
    }

    private DemoClock(ZoneId zone) {
        this.zone = zone;
    }

    void earlier(Duration ago, Runnable part) {
        ScopedValue.where(EARLIER, ago).run(part);
    }

    <T> T earlier(Duration ago, Supplier<T> part) {
        return ScopedValue.where(EARLIER, ago).call(part::get);
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(EARLIER.orElse(Duration.ZERO));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(other);
    }
}
