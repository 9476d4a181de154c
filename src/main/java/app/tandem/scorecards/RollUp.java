package app.tandem.scorecards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How the readings inside a period become its one value. The measure states it. */
public enum RollUp {
    SUM("the sum of its readings"),
    MEAN("the mean of its readings"),
    LAST("its last reading"),
    WEIGHTED("the mean of its readings, weighted");

    private final String words;

    RollUp(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return words;
    }

    /**
     * The value of a period, and how many of its readings had to be left out because the day has no weight.
     *
     * @param weights of the same days; only {@link #WEIGHTED} looks at them
     */
    public Rolled of(SortedMap<LocalDate, BigDecimal> readings, SortedMap<LocalDate, BigDecimal> weights) {
        if (readings.isEmpty()) {
            return Rolled.NOTHING;
        }
        return switch (this) {
            case SUM -> new Rolled(sum(readings), readings.size(), 0);
            case MEAN -> new Rolled(divide(sum(readings), BigDecimal.valueOf(readings.size())), readings.size(), 0);
            case LAST -> new Rolled(readings.lastEntry().getValue(), readings.size(), 0);
            case WEIGHTED -> weighted(readings, weights);
        };
    }

    private static Rolled weighted(
            SortedMap<LocalDate, BigDecimal> readings, SortedMap<LocalDate, BigDecimal> weights) {
        var total = BigDecimal.ZERO;
        var weight = BigDecimal.ZERO;
        var leftOut = 0;
        for (var reading : readings.entrySet()) {
            var dayWeight = weights.get(reading.getKey());
            if (dayWeight == null || dayWeight.signum() <= 0) {
                leftOut++;
                continue;
            }
            total = total.add(reading.getValue().multiply(dayWeight));
            weight = weight.add(dayWeight);
        }
        var value = weight.signum() == 0 ? null : divide(total, weight);
        return new Rolled(value, readings.size() - leftOut, leftOut);
    }

    private static BigDecimal sum(SortedMap<LocalDate, BigDecimal> readings) {
        return readings.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL64);
    }

    /** The value of a period; none when no reading counted. */
    public record Rolled(@Nullable BigDecimal value, int readings, int leftOut) {
        static final Rolled NOTHING = new Rolled(null, 0, 0);
    }
}
