package app.tandem.scorecards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value was made of, as far as it is known.
 *
 * @param sample how many cases were looked at
 */
public record Parts(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer sample) {
    public static final Parts NONE = new Parts(null, null, null);

    public static Parts of(BigDecimal numerator, BigDecimal denominator) {
        return new Parts(numerator, denominator, null);
    }

    /** Why these cannot be the parts of a value, in a sentence; null when they can. */
    public @Nullable String problem() {
        if ((numerator == null) != (denominator == null)) {
            return "A numerator needs its denominator, and the other way round.";
        }
        if (denominator != null && denominator.signum() <= 0) {
            return "A denominator is above 0. Leave out what nothing was counted for.";
        }
        return sample != null && sample < 0 ? "A sample has 0 cases or more." : null;
    }

    boolean isRatio() {
        return numerator != null && denominator != null;
    }

    boolean isEmpty() {
        return !isRatio() && sample == null;
    }

    /** @param times 100 for a share in percent */
    Optional<BigDecimal> ratio(BigDecimal times) {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(numerator.multiply(times).divide(denominator, MathContext.DECIMAL64));
    }

    /** How many cases were looked at; of a ratio without a count, those that it is a share of. */
    public @Nullable Integer cases() {
        return sample != null || denominator == null
                ? sample
                : Integer.valueOf(
                        denominator.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
    }

    public boolean saysTheSameAs(Parts other) {
        return same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && (sample == null ? other.sample == null : sample.equals(other.sample));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
