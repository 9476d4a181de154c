package app.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private final DemoClock clock = new DemoClock();

    @Test
    void goesRightButForThePartThatHappenedEarlier() {
        clock.earlier(
                Duration.ofHours(2),
                () -> assertThat(clock.instant())
                        .isCloseTo(Instant.now().minus(Duration.ofHours(2)), within(5, ChronoUnit.SECONDS)));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }
}
