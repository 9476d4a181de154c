package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final LocalDate MONDAY = LocalDate.of(1999, 6, 21);
    private static final SortedMap<LocalDate, Figure> NONE = new TreeMap<>();

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private static SortedMap<LocalDate, Figure> days(String... values) {
        var days = new TreeMap<LocalDate, Figure>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                days.put(MONDAY.plusDays(i), Figure.of(new BigDecimal(values[i])));
            }
        }
        return days;
    }

    @Test
    void callsAddUpAndBacklogIsWhatItWasLast() {
        assertThat(RollUp.SUM.of(days("100", "", "50"), NONE, PERCENT).value()).isEqualByComparingTo("150");
        assertThat(RollUp.LAST.of(days("9", "7", ""), NONE, PERCENT).value()).isEqualByComparingTo("7");
        assertThat(RollUp.MEAN.of(days("10", "20"), NONE, PERCENT).value()).isEqualByComparingTo("15");
    }

    @Test
    void aQuietSaturdayCountsByItsFewCalls() {
        var abandoned = days("10", "50");
        var offered = days("900", "100");
        assertThat(RollUp.WEIGHTED.of(abandoned, offered, PERCENT).value()).isEqualByComparingTo("14");
    }

    @Test
    void aDayWithoutItsWeightIsLeftOutAndSaidSo() {
        var week = RollUp.WEIGHTED.of(days("10", "50", "30"), days("100", "100"), PERCENT);
        assertThat(week.value()).isEqualByComparingTo("30");
        assertThat(week.readings()).isEqualTo(2);
        assertThat(week.leftOut()).isEqualTo(1);
        assertThat(RollUp.WEIGHTED.of(days("10"), NONE, PERCENT).value()).isNull();
    }

    @Test
    void noReadingsMakeNoValue() {
        for (var rule : RollUp.values()) {
            assertThat(rule.of(NONE, NONE, PERCENT).value()).isNull();
        }
    }

    @Test
    void aShareIsAllNumeratorsOverAllDenominatorsAndNeverTheMeanOfShares() {
        var week = RollUp.RATIO.of(shares("9/10", "45/90"), NONE, PERCENT);
        assertThat(week.value()).isEqualByComparingTo("54");
        assertThat(week.parts().saysTheSameAs(new Parts(new BigDecimal("54"), new BigDecimal("100"), 100)))
                .isTrue();
        assertThat(RollUp.MEAN.of(shares("9/10", "45/90"), NONE, PERCENT).value())
                .as("what it would be otherwise")
                .isEqualByComparingTo("70");
    }

    @Test
    void sharesWithoutTheirPartsAreLeftOutAndSaidSo() {
        var readings = new TreeMap<>(shares("9/10", "45/90"));
        readings.put(MONDAY.plusDays(2), Figure.of(new BigDecimal("20")));
        var week = RollUp.RATIO.of(readings, NONE, PERCENT);
        assertThat(week.value()).isEqualByComparingTo("54");
        assertThat(week.leftOut()).isEqualTo(1);
        assertThat(RollUp.RATIO.of(days("10", "20"), NONE, PERCENT).value())
                .as("no part is known of either")
                .isNull();
    }

    @Test
    void theOneValueOfAPeriodNeedsNoParts() {
        assertThat(RollUp.RATIO.of(days("81.5"), NONE, PERCENT).value()).isEqualByComparingTo("81.5");
    }

    @Test
    void howManyCasesItIsMadeOfIsNotKnownWhereItIsNotKnownOfOneDay() {
        var monday = new Figure(BigDecimal.TEN, new Parts(null, null, 12));
        var tuesday = new Figure(BigDecimal.TEN, new Parts(null, null, 5));
        var week = new TreeMap<LocalDate, Figure>();
        week.put(MONDAY, monday);
        week.put(MONDAY.plusDays(1), tuesday);
        assertThat(RollUp.MEAN.of(week, NONE, PERCENT).parts().cases()).isEqualTo(17);
        week.put(MONDAY.plusDays(2), Figure.of(BigDecimal.TEN));
        assertThat(RollUp.MEAN.of(week, NONE, PERCENT).parts().cases()).isNull();
    }

    private static SortedMap<LocalDate, Figure> shares(String... shares) {
        var days = new TreeMap<LocalDate, Figure>();
        for (int i = 0; i < shares.length; i++) {
            var parts = shares[i].split("/");
            var share = Parts.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
            days.put(MONDAY.plusDays(i), new Figure(share.ratio(PERCENT).orElseThrow(), share));
        }
        return days;
    }
}
