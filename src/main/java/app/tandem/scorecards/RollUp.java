package app.tandem.scorecards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How the readings inside a period become its one value. The measure states it. */
public enum RollUp {
    SUM("the sum of its readings"),
    MEAN("the mean of its readings"),
    LAST("its last reading"),
    WEIGHTED("the mean of its readings, weighted"),
    RATIO("all numerators over all denominators");

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
     * The value of a period, and how many of its readings had to be left out for want of a weight or of their parts.
     *
     * @param weights of the same days; only {@link #WEIGHTED} looks at them
     * @param times what a ratio is multiplied by, 100 for a share in percent
     */
    public Rolled of(SortedMap<LocalDate, Figure> readings, SortedMap<LocalDate, Figure> weights, BigDecimal times) {
        if (readings.isEmpty()) {
            return Rolled.NOTHING;
        }
        var all = readings.values();
        return switch (this) {
            case SUM -> counted(sum(all), all);
            case MEAN -> counted(divide(sum(all), BigDecimal.valueOf(all.size())), all);
            case LAST -> {
                var last = readings.lastEntry().getValue();
                yield new Rolled(last.value(), all.size(), 0, last.parts());
            }
            case WEIGHTED -> weighted(readings, weights);
            case RATIO -> ratio(all, times);
        };
    }

    private static Rolled counted(BigDecimal value, Collection<Figure> readings) {
        return new Rolled(value, readings.size(), 0, total(readings));
    }

    private static Rolled weighted(SortedMap<LocalDate, Figure> readings, SortedMap<LocalDate, Figure> weights) {
        var counted = readings.entrySet().stream()
                .filter(reading -> weighs(weights.get(reading.getKey())))
                .toList();
        var total = BigDecimal.ZERO;
        var weight = BigDecimal.ZERO;
        for (var reading : counted) {
            var dayWeight =
                    Objects.requireNonNull(weights.get(reading.getKey())).value();
            total = total.add(reading.getValue().value().multiply(dayWeight));
            weight = weight.add(dayWeight);
        }
        var value = weight.signum() == 0 ? null : divide(total, weight);
        return new Rolled(
                value,
                counted.size(),
                readings.size() - counted.size(),
                total(counted.stream().map(reading -> reading.getValue()).toList()));
    }

    private static boolean weighs(@Nullable Figure weight) {
        return weight != null && weight.value().signum() > 0;
    }

    /** Shares of different wholes have no mean. One value without parts is the period's own. */
    private static Rolled ratio(Collection<Figure> readings, BigDecimal times) {
        var counted =
                readings.stream().filter(figure -> figure.parts().isRatio()).toList();
        if (counted.isEmpty() && readings.size() == 1) {
            var only = readings.iterator().next();
            return new Rolled(only.value(), 1, 0, only.parts());
        }
        var parts = total(counted);
        return new Rolled(parts.ratio(times).orElse(null), counted.size(), readings.size() - counted.size(), parts);
    }

    /** What is not known of one is not known of all. */
    private static Parts total(Collection<Figure> readings) {
        var parts = readings.stream().map(Figure::parts).toList();
        if (parts.isEmpty()) {
            return Parts.NONE;
        }
        var ratios = parts.stream().allMatch(Parts::isRatio);
        var cases = parts.stream().map(Parts::cases).toList();
        return new Parts(
                ratios
                        ? parts.stream()
                                .map(Parts::numerator)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null,
                ratios
                        ? parts.stream()
                                .map(Parts::denominator)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null,
                cases.contains(null)
                        ? null
                        : Integer.valueOf((int) Math.min(
                                Integer.MAX_VALUE,
                                cases.stream()
                                        .filter(Objects::nonNull)
                                        .mapToLong(Integer::longValue)
                                        .sum())));
    }

    private static BigDecimal sum(Collection<Figure> readings) {
        return readings.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL64);
    }

    /**
     * The value of a period; none when no reading counted.
     *
     * @param parts of all that counted
     */
    public record Rolled(@Nullable BigDecimal value, int readings, int leftOut, Parts parts) {
        static final Rolled NOTHING = new Rolled(null, 0, 0, Parts.NONE);
    }
}
