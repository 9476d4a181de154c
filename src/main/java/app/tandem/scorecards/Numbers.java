package app.tandem.scorecards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they are shown: no trailing zeros, the unit after a space. */
public final class Numbers {
    private Numbers() {}

    public static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    public static String rounded(BigDecimal value, int decimals) {
        return plain(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    public static String withUnit(@Nullable BigDecimal value, String unit) {
        return withUnit(plain(value), unit);
    }

    /** A count needs no unit: "12", not "12 n". */
    public static String withUnit(String number, String unit) {
        return unit.isBlank() || unit.equals("n") ? number : number + " " + unit;
    }
}
