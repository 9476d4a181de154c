package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What counts as on target and what still as "watch". The amber edges lie outside the green ones; an edge that the
 * direction does not need is absent.
 */
public record Bounds(
        Direction direction,
        @Nullable BigDecimal greenFrom,
        @Nullable BigDecimal greenTo,
        @Nullable BigDecimal amberFrom,
        @Nullable BigDecimal amberTo) {

    public Bounds {
        var problem = problem(direction, greenFrom, greenTo, amberFrom, amberTo);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    public static Bounds atLeast(BigDecimal green, BigDecimal amber) {
        return new Bounds(Direction.HIGHER, green, null, amber, null);
    }

    public static Bounds atMost(BigDecimal green, BigDecimal amber) {
        return new Bounds(Direction.LOWER, null, green, null, amber);
    }

    public static Bounds between(BigDecimal green, BigDecimal greenTo, BigDecimal amber, BigDecimal amberTo) {
        return new Bounds(Direction.RANGE, green, greenTo, amber, amberTo);
    }

    /** Why these cannot be bounds, in a sentence for the person who types them; null when they can. */
    public static @Nullable String problem(
            Direction direction,
            @Nullable BigDecimal greenFrom,
            @Nullable BigDecimal greenTo,
            @Nullable BigDecimal amberFrom,
            @Nullable BigDecimal amberTo) {
        var lower = direction != Direction.LOWER;
        var upper = direction != Direction.HIGHER;
        if (lower && greenFrom == null || upper && greenTo == null) {
            return "Say from which number on it counts as on target.";
        }
        if (lower && amberFrom == null || upper && amberTo == null) {
            return "Say up to which number it is still \"watch\" and not yet off target.";
        }
        if (greenFrom != null && amberFrom != null && amberFrom.compareTo(greenFrom) > 0) {
            return "The lower \"watch\" bound must not lie above the target.";
        }
        if (greenTo != null && amberTo != null && amberTo.compareTo(greenTo) < 0) {
            return "The upper \"watch\" bound must not lie below the target.";
        }
        if (greenFrom != null && greenTo != null && greenFrom.compareTo(greenTo) > 0) {
            return "The range must start below its end.";
        }
        return null;
    }

    public Status statusOf(BigDecimal value) {
        if (within(value, greenFrom, greenTo)) {
            return Status.GREEN;
        }
        return within(value, amberFrom, amberTo) ? Status.AMBER : Status.RED;
    }

    /** Whether a value is farther from what is best than the one before it; in a range, from the middle of what is on target. */
    boolean isWorse(BigDecimal value, BigDecimal before) {
        return switch (direction) {
            case HIGHER -> value.compareTo(before) < 0;
            case LOWER -> value.compareTo(before) > 0;
            case RANGE -> fromTheMiddle(value).compareTo(fromTheMiddle(before)) > 0;
        };
    }

    /** Twice as far as it is, which needs no division. */
    private BigDecimal fromTheMiddle(BigDecimal value) {
        var edges = Objects.requireNonNull(greenFrom).add(Objects.requireNonNull(greenTo));
        return value.add(value).subtract(edges).abs();
    }

    /** The target as people say it: "at most 5 %". */
    public String inWords(String unit) {
        return switch (direction) {
            case HIGHER -> "at least " + Numbers.withUnit(greenFrom, unit);
            case LOWER -> "at most " + Numbers.withUnit(greenTo, unit);
            case RANGE -> Numbers.plain(greenFrom) + " to " + Numbers.withUnit(greenTo, unit);
        };
    }

    /** What is not on target and not off it either: "watch down to 75 %"; empty when there is nothing between. */
    public String watchInWords(String unit) {
        return switch (direction) {
            case HIGHER -> equal(greenFrom, amberFrom) ? "" : "watch down to " + Numbers.withUnit(amberFrom, unit);
            case LOWER -> equal(greenTo, amberTo) ? "" : "watch up to " + Numbers.withUnit(amberTo, unit);
            case RANGE -> "watch from " + Numbers.plain(amberFrom) + " to " + Numbers.withUnit(amberTo, unit);
        };
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    private static boolean within(BigDecimal value, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
    }
}
