package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is read and judged from a day on.
 *
 * @param number counts the definitions of the measure
 * @param from the first day that it counts for; the first rule counts from the beginning
 * @param weight what its readings are weighted by, if they are
 */
public record Rule(int number, LocalDate from, MeasureDraft definition, Bounds bounds, String weight) {
    /** Before anything was ever read. */
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    static Rule of(int number, LocalDate from, MeasureDraft definition, String weight) {
        return new Rule(
                number,
                from,
                definition,
                new Bounds(
                        definition.direction(),
                        definition.greenFrom(),
                        definition.greenTo(),
                        definition.amberFrom(),
                        definition.amberTo()),
                weight);
    }

    /** The numbers alone, for whoever asks only how a measure stands. */
    public record Judgement(
            Bounds bounds,
            int decimals,
            int dueAfterDays,
            RollUp rollUp,
            @Nullable UUID weightedBy,
            String unit,
            Terms terms) {}

    public static Rule judging(int number, LocalDate from, Cadence cadence, Judgement by) {
        var definition = new MeasureDraft(
                null,
                "",
                "",
                by.unit(),
                by.bounds().direction(),
                by.bounds().greenFrom(),
                by.bounds().greenTo(),
                by.bounds().amberFrom(),
                by.bounds().amberTo(),
                by.decimals(),
                cadence,
                by.dueAfterDays(),
                by.rollUp(),
                by.weightedBy(),
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false,
                by.terms(),
                null);
        return new Rule(number, from, definition, by.bounds(), "");
    }

    public String unit() {
        return definition.unit();
    }

    /** What a ratio is multiplied by to be said in the measure's unit. */
    BigDecimal times() {
        return unit().strip().equals("%") ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    /** The day on which the value of a period is due. */
    public LocalDate dueOn(Period period, AsOf asOf) {
        return definition.terms().dueOn(period.end(), definition.dueAfterDays(), asOf);
    }

    /** "2 working days after it ends, by 10:00" */
    public String dueInWords() {
        var days = definition.dueAfterDays();
        var kind = definition.terms().dueInWorkingDays() ? "working day" : "day";
        var when = days == 0 ? "on its last day" : "%d %s%s after it ends".formatted(days, kind, days == 1 ? "" : "s");
        var by = definition.terms().dueBy();
        return by == null ? when : when + ", by " + by;
    }

    /** "at most 5 %" */
    public String target() {
        return bounds.inWords(unit());
    }

    /** "the mean of its readings, weighted by Calls offered" */
    public String rollUpWords() {
        var words = definition.rollUp().words();
        return weight.isEmpty() ? words : words + " by " + weight;
    }

    public String shown(BigDecimal value) {
        return Numbers.rounded(value, definition.decimals());
    }

    public String shownWithUnit(BigDecimal value) {
        return Numbers.withUnit(shown(value), unit());
    }

    /** The status of a value is that of the number people see, not of digits they do not. */
    public Status statusOf(BigDecimal value) {
        return bounds.statusOf(new BigDecimal(shown(value)));
    }

    /** Of few cases it says no more than that they were few; what is not known to be few counts. */
    public Status statusOf(BigDecimal value, Parts parts) {
        var smallest = definition.terms().smallestSample();
        var cases = parts.cases();
        return smallest != null && cases != null && cases < smallest ? Status.LOW_SAMPLE : statusOf(value);
    }

    /** Why a value and its parts cannot both be true, in a sentence; null when they can. */
    public @Nullable String problem(@Nullable BigDecimal given, Parts parts) {
        var problem = parts.problem();
        if (problem != null) {
            return problem;
        }
        var ratio = ratio(parts);
        if (given == null) {
            return ratio.isPresent() ? null : "Give a value, or a numerator and a denominator that it follows from.";
        }
        return ratio.filter(said -> said.subtract(given).abs().compareTo(lastDigit(given)) > 0)
                .map(said -> "The value says %s, but its parts make %s. Correct one of them."
                        .formatted(Numbers.withUnit(given, unit()), shownWithUnit(said)))
                .orElse(null);
    }

    /** What somebody gives as a value, or else what its parts make; for what has no problem. */
    public BigDecimal value(@Nullable BigDecimal given, Parts parts) {
        return given != null ? given : ratio(parts).orElseThrow();
    }

    private Optional<BigDecimal> ratio(Parts parts) {
        return definition.rollUp() == RollUp.RATIO ? parts.ratio(times()) : Optional.empty();
    }

    /** How much of it may be rounding. */
    private static BigDecimal lastDigit(BigDecimal given) {
        return BigDecimal.ONE.movePointLeft(
                Math.max(0, given.stripTrailingZeros().scale()));
    }
}
