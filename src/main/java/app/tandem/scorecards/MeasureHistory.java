package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges the periods of one measure from its readings. */
final class MeasureHistory {
    private static final int SLIDE = 4;
    private static final SortedMap<LocalDate, Figure> NONE = new TreeMap<>();

    private final MeasureDetails measure;
    private final SortedMap<LocalDate, Figure> readings;
    private final Function<UUID, SortedMap<LocalDate, Figure>> weights;
    private final LocalDate startedOn;
    private final @Nullable LocalDate lastReading;
    private final PeriodMarks marks;
    private final AsOf asOf;

    /**
     * @param readings of the days that are asked about
     * @param weights the readings of a measure that weighs this one
     * @param span the days of the measure's first and last readings ever, if it has any
     */
    MeasureHistory(
            MeasureDetails measure,
            SortedMap<LocalDate, Figure> readings,
            Function<UUID, SortedMap<LocalDate, Figure>> weights,
            ReadingRepository.@Nullable Span span,
            PeriodMarks marks,
            AsOf asOf) {
        this.measure = measure;
        this.readings = readings;
        this.weights = weights;
        this.startedOn =
                span != null && span.first().isBefore(measure.createdOn()) ? span.first() : measure.createdOn();
        this.lastReading = span == null ? null : span.last();
        this.marks = marks;
        this.asOf = asOf;
    }

    Cell cell(Period period) {
        var from = period.start();
        var to = period.end().plusDays(1);
        var inside = readings.subMap(from, to);
        var rule = measure.ruleOn(from);
        var rolled = rule.definition().rollUp().of(inside, weights(rule, from, to), rule.times());
        var agreed = marks.agreed(measure.id(), period);
        var value = agreed == null ? rolled.value() : agreed;
        var beside = marks.of(measure.id(), period);
        if (value != null) {
            return new Cell(
                    period,
                    rule.number(),
                    agreed == null && isRunning(period, inside) ? Status.PART : rule.statusOf(value, rolled.parts()),
                    value,
                    rule.shown(value),
                    rolled.readings(),
                    rolled.leftOut(),
                    rolled.parts(),
                    beside);
        }
        var status = isOverdue(period) ? Status.STALE : Status.NO_DATA;
        return new Cell(period, rule.number(), status, null, "", 0, rolled.leftOut(), Parts.NONE, beside);
    }

    private SortedMap<LocalDate, Figure> weights(Rule rule, LocalDate from, LocalDate to) {
        var by = rule.definition().weightedBy();
        return by == null ? NONE : weights.apply(by).subMap(from, to);
    }

    /** On Monday every sum would be off target, and every one that should be small on it. */
    private boolean isRunning(Period period, SortedMap<LocalDate, Figure> inside) {
        return !period.end().isBefore(asOf.today()) && inside.keySet().stream().anyMatch(measure::isPart);
    }

    List<Cell> cells(List<Period> periods) {
        return periods.stream().map(this::cell).toList();
    }

    /** A missing value is late once it was due; the last good one does not stand in for it. */
    Standing standing(Period newest) {
        return IntStream.range(0, ScorecardPage.PERIODS)
                .mapToObj(back -> cell(newest.plus(-back)))
                .filter(cell -> cell.status().isOfAWhole())
                .findFirst()
                .map(cell -> new Standing(
                        cell.status(),
                        cell.period(),
                        isSliding(cell),
                        needsPlan(newest) ? PlanState.MISSING : PlanState.NOT_NEEDED,
                        cell.status() == Status.STALE ? lateSince(cell.period()) : null))
                .orElse(Standing.NOTHING_YET);
    }

    /** On target, and in each of four periods worse than in the one before: still green, but not for long. */
    private boolean isSliding(Cell newest) {
        return newest.status() == Status.GREEN
                && IntStream.range(0, SLIDE)
                        .allMatch(back -> isWorse(
                                cell(newest.period().plus(-back)),
                                cell(newest.period().plus(-back - 1))));
    }

    /** What the contract names and was off target for two periods running. */
    private boolean needsPlan(Period newest) {
        return measure.ruleOn(newest.start()).definition().terms().contractual()
                && RedRun.secondOf(
                                IntStream.range(0, ScorecardPage.PERIODS)
                                        .mapToObj(back -> cell(newest.plus(-back)))
                                        .toList(),
                                asOf.today())
                        .isPresent();
    }

    private boolean isWorse(Cell cell, Cell before) {
        return cell.value() != null
                && before.value() != null
                && measure.rule(cell.rule()).bounds().isWorse(cell.value(), before.value());
    }

    private boolean isOverdue(Period period) {
        return !period.end().isBefore(startedOn)
                && asOf.isPast(
                        dueOn(period),
                        measure.ruleOn(period.start()).definition().terms().dueBy());
    }

    /** Since the first period after the newest reading, not since the one that happens to be looked at. */
    private LocalDate lateSince(Period missing) {
        var before = lastReading == null
                ? missing.like(startedOn)
                : missing.like(lastReading).plus(1);
        return dueOn(before.compareTo(missing) < 0 ? before : missing);
    }

    private LocalDate dueOn(Period period) {
        return measure.ruleOn(period.start()).dueOn(period, asOf);
    }
}
