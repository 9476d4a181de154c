package app.tandem.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The straight way from where a measure was when its goal started to where it is to be when the goal is due. */
record Line(LocalDate start, LocalDate due, BigDecimal from, BigDecimal to, boolean upwards) {
    /** Up to this share of the whole way behind is worth a look; more is off track. */
    private static final BigDecimal A_LITTLE = new BigDecimal("0.25");

    BigDecimal expected(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(start, due);
        var gone = Math.clamp(ChronoUnit.DAYS.between(start, day), 0, Math.max(whole, 0));
        return whole <= 0
                ? to
                : from.add(to.subtract(from)
                        .multiply(BigDecimal.valueOf(gone))
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    boolean isReachedBy(BigDecimal value) {
        return upwards ? value.compareTo(to) >= 0 : value.compareTo(to) <= 0;
    }

    /** @param day the last one that the value speaks of */
    GoalStatus statusOf(BigDecimal value, LocalDate day, LocalDate today) {
        if (isReachedBy(value)) {
            return GoalStatus.ON_TRACK;
        }
        if (today.isAfter(due)) {
            return GoalStatus.OFF_TRACK;
        }
        var way = to.subtract(from).abs();
        var behind = upwards ? expected(day).subtract(value) : value.subtract(expected(day));
        if (behind.signum() <= 0) {
            return GoalStatus.ON_TRACK;
        }
        return behind.compareTo(way.multiply(A_LITTLE)) <= 0 ? GoalStatus.WATCH : GoalStatus.OFF_TRACK;
    }
}
