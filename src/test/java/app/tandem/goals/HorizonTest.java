package app.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void whatIsDueLaterThanInThreeMonthsLooksFurtherThanAQuarter() {
        assertThat(Horizon.of(MAY, LocalDate.of(2026, 8, 4))).isEqualTo(Horizon.QUARTER);
        assertThat(Horizon.of(MAY, LocalDate.of(2026, 8, 5))).isEqualTo(Horizon.LONG);
    }
}
