package app.tandem.scorecards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value was made of, as far as somebody said it. */
public record Parts(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer sample) {
    public static final Parts NONE = new Parts(null, null, null);
}
