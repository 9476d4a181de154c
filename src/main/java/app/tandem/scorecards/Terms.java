package app.tandem.scorecards;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a measure, and when its values are due.
 *
 * @param formula how it is worked out, exactly
 * @param contractual whether the contract names it: two periods off target then need a plan
 * @param weight how much it counts in the health of its pillar
 * @param smallestSample fewer cases than these say too little; null when any number will do
 * @param dueInWorkingDays whether the days until it is due are those on which the client works
 * @param dueBy the time of that day, by the client's clock; null for its end
 */
public record Terms(
        String formula,
        boolean contractual,
        int weight,
        @Nullable Integer smallestSample,
        boolean dueInWorkingDays,
        @Nullable LocalTime dueBy) {
    public static final Terms USUAL = new Terms("", false, 1, null, false, null);

    public Terms asFormula(String formula) {
        return new Terms(formula, contractual, weight, smallestSample, dueInWorkingDays, dueBy);
    }

    public Terms contractually() {
        return new Terms(formula, true, weight, smallestSample, dueInWorkingDays, dueBy);
    }

    public Terms withSample(int smallest) {
        return new Terms(formula, contractual, weight, smallest, dueInWorkingDays, dueBy);
    }

    /** As the database keeps it, "17:00" or nothing. */
    public static @Nullable LocalTime time(String words) {
        return words.isEmpty() ? null : LocalTime.parse(words);
    }

    @Nullable
    String problem() {
        if (formula.length() > 1000) {
            return "A formula has up to 1,000 characters.";
        }
        if (weight < 1 || weight > 100) {
            return "A weight is a whole number from 1 to 100.";
        }
        return smallestSample != null && smallestSample < 1
                ? "The smallest sample is a whole number from 1 on, or empty."
                : null;
    }

    /** The day on which the value of a period is due. */
    LocalDate dueOn(LocalDate periodEnd, int afterDays, AsOf asOf) {
        return dueInWorkingDays ? asOf.calendar().after(periodEnd, afterDays) : periodEnd.plusDays(afterDays);
    }
}
