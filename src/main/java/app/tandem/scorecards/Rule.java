package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import java.math.BigDecimal;
import java.time.LocalDate;
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
            @Nullable UUID weightedBy) {}

    public static Rule judging(int number, LocalDate from, Cadence cadence, Judgement by) {
        var definition = new MeasureDraft(
                null,
                "",
                "",
                "",
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
                false);
        return new Rule(number, from, definition, by.bounds(), "");
    }

    public String unit() {
        return definition.unit();
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
}
