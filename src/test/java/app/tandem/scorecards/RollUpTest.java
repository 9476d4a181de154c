package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final LocalDate MONDAY = LocalDate.of(1999, 6, 21);
    private static final SortedMap<LocalDate, BigDecimal> NONE = new TreeMap<>();

    private static SortedMap<LocalDate, BigDecimal> days(String... values) {
        var days = new TreeMap<LocalDate, BigDecimal>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                days.put(MONDAY.plusDays(i), new BigDecimal(values[i]));
            }
        }
        return days;
    }

    @Test
    void callsAddUpAndBacklogIsWhatItWasLast() {
        assertThat(RollUp.SUM.of(days("100", "", "50"), NONE).value()).isEqualByComparingTo("150");
        assertThat(RollUp.LAST.of(days("9", "7", ""), NONE).value()).isEqualByComparingTo("7");
        assertThat(RollUp.MEAN.of(days("10", "20"), NONE).value()).isEqualByComparingTo("15");
    }

    @Test
    void aQuietSaturdayCountsByItsFewCalls() {
        var abandoned = days("10", "50");
        var offered = days("900", "100");
        assertThat(RollUp.WEIGHTED.of(abandoned, offered).value()).isEqualByComparingTo("14");
    }

    @Test
    void aDayWithoutItsWeightIsLeftOutAndSaidSo() {
        var week = RollUp.WEIGHTED.of(days("10", "50", "30"), days("100", "100"));
        assertThat(week.value()).isEqualByComparingTo("30");
        assertThat(week.readings()).isEqualTo(2);
        assertThat(week.leftOut()).isEqualTo(1);
        assertThat(RollUp.WEIGHTED.of(days("10"), NONE).value()).isNull();
    }

    @Test
    void noReadingsMakeNoValue() {
        for (var rule : RollUp.values()) {
            assertThat(rule.of(NONE, NONE).value()).isNull();
        }
    }
}
