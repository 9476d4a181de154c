package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every roll-up, whatever the readings: each repetition makes up its own, the same ones every time. */
class RolledUpAnyHowTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final TreeMap<LocalDate, Figure> NONE = new TreeMap<>();

    @RepeatedTest(200)
    void aRatiosRollUpIsTheRatioOverAllParts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var days = new TreeMap<LocalDate, Figure>();
        var numerators = BigDecimal.ZERO;
        var denominators = BigDecimal.ZERO;
        var most = 2 + random.nextInt(60);
        for (int day = 0; day < most; day++) {
            var denominator = BigDecimal.valueOf(1 + random.nextInt(5_000));
            var numerator = BigDecimal.valueOf(random.nextInt(denominator.intValue() + 1));
            var parts = Parts.of(numerator, denominator);
            days.put(
                    MONDAY.plusDays(random.nextInt(10) < 2 ? day + 90 : day),
                    new Figure(parts.ratio(PERCENT).orElseThrow(), parts));
        }
        for (var figure : days.values()) {
            numerators = numerators.add(figure.parts().numerator());
            denominators = denominators.add(figure.parts().denominator());
        }
        var expected = numerators.multiply(PERCENT).divide(denominators, MathContext.DECIMAL64);
        assertThat(RollUp.RATIO.of(days, NONE, PERCENT).value()).isEqualByComparingTo(expected);
        assertThat(RollUp.RATIO.of(days, NONE, PERCENT).parts().cases())
                .as("of a share the cases are those that it is a share of")
                .isEqualTo(denominators.intValueExact());
    }

    /** However the days are parted, the parts of the parts make the same whole. */
    @RepeatedTest(100)
    void weeksRolledUpTogetherSayTheSameAsTheirDays(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var days = new TreeMap<LocalDate, Figure>();
        for (int day = 0; day < 28; day++) {
            var denominator = BigDecimal.valueOf(1 + random.nextInt(900));
            var parts = Parts.of(BigDecimal.valueOf(random.nextInt(900)), denominator);
            days.put(MONDAY.plusDays(day), new Figure(parts.ratio(PERCENT).orElseThrow(), parts));
        }
        var weeks = new TreeMap<LocalDate, Figure>();
        for (int week = 0; week < 4; week++) {
            var from = MONDAY.plusWeeks(week);
            var rolled = RollUp.RATIO.of(days.subMap(from, from.plusWeeks(1)), NONE, PERCENT);
            weeks.put(from, new Figure(rolled.value(), rolled.parts()));
        }
        assertThat(RollUp.RATIO.of(weeks, NONE, PERCENT).value())
                .isEqualByComparingTo(RollUp.RATIO.of(days, NONE, PERCENT).value());
    }

    /** A weighted mean and a sum lie where they must, and neither asks in which order the days came. */
    @RepeatedTest(100)
    void aWeightedMeanLiesBetweenTheLowestAndTheHighestOfItsDays(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var days = new TreeMap<LocalDate, Figure>();
        var weights = new TreeMap<LocalDate, Figure>();
        for (int day = 0; day < 1 + random.nextInt(30); day++) {
            days.put(MONDAY.plusDays(day), Figure.of(BigDecimal.valueOf(random.nextInt(10_000), 2)));
            if (random.nextInt(4) > 0) {
                weights.put(MONDAY.plusDays(day), Figure.of(BigDecimal.valueOf(1 + random.nextInt(500))));
            }
        }
        var rolled = RollUp.WEIGHTED.of(days, weights, PERCENT);
        assertThat(rolled.readings() + rolled.leftOut()).isEqualTo(days.size());
        if (rolled.value() == null) {
            assertThat(weights.keySet()).doesNotContainAnyElementsOf(days.keySet());
            return;
        }
        var counted = days.entrySet().stream()
                .filter(day -> weights.containsKey(day.getKey()))
                .map(day -> day.getValue().value())
                .sorted()
                .toList();
        assertThat(rolled.value().round(MathContext.DECIMAL32))
                .isBetween(
                        counted.getFirst().round(MathContext.DECIMAL32),
                        counted.getLast().round(MathContext.DECIMAL32));
    }
}
