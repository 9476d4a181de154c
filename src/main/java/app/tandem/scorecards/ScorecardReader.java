package app.tandem.scorecards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays measures out in the thirteen periods, of each step, that end with a day. */
final class ScorecardReader {
    private final ReadingRepository readings;
    private final PeriodMarks.Reader marks;
    private final List<MeasureDetails> measures;
    private final Function<UUID, String> names;
    private final AsOf asOf;
    private final LocalDate today;
    private final Map<UUID, ReadingRepository.Span> spans;

    ScorecardReader(
            ReadingRepository readings,
            PeriodMarks.Reader marks,
            List<MeasureDetails> measures,
            Function<UUID, String> names,
            AsOf asOf) {
        this.readings = readings;
        this.marks = marks;
        this.measures = measures;
        this.names = names;
        this.asOf = asOf;
        today = asOf.today();
        spans = Figures.spans(readings);
    }

    /** Today; if nothing at all was read in the periods that end today, the day of the newest reading. */
    LocalDate end() {
        var newest = newest();
        return newest == null || measures.stream().anyMatch(this::wasReadLately) ? today : newest;
    }

    ScorecardPage page(LocalDate endsOn) {
        var byStep = measures.stream()
                .collect(Collectors.groupingBy(
                        measure -> measure.cadence().shownAs(), TreeMap::new, Collectors.toList()));
        var grids = byStep.entrySet().stream()
                .map(step -> grid(step.getKey(), step.getValue(), endsOn))
                .toList();
        return new ScorecardPage(endsOn, today, newest(), grids);
    }

    private ScorecardPage.Grid grid(Cadence step, List<MeasureDetails> shown, LocalDate endsOn) {
        var periods = Period.upTo(shown.getFirst().stepOf(endsOn), ScorecardPage.PERIODS);
        var from = periods.getFirst().start();
        var to = periods.getLast().end();
        var figures = Figures.between(readings, shown, spans, from, to, asOf);
        var beside = marks.between(shown.stream().map(MeasureDetails::id).toList(), from, to);
        var trails = Trails.between(readings, shown, from, to, names);
        var rows = shown.stream()
                .map(measure -> {
                    var judge = figures.history(measure, beside);
                    return new MeasureRow(
                            measure,
                            judge.cells(periods),
                            trails.of(measure.id(), periods),
                            judge.standing(periods.getLast()));
                })
                .sorted(WorstFirst.ORDER)
                .toList();
        return new ScorecardPage.Grid(step, periods, rows);
    }

    /** When it stands otherwise though nobody does anything: at midnight, or once a value is late that has to come next. */
    Instant nextMoment() {
        var midnight = today.plusDays(1).atStartOfDay(asOf.calendar().zone()).toInstant();
        return measures.stream()
                .map(measure -> NextDue.lateFrom(measure, spans.get(measure.id()), asOf))
                .filter(late -> late.isAfter(asOf.now()))
                .min(Comparator.naturalOrder())
                .filter(midnight::isAfter)
                .orElse(midnight);
    }

    private boolean wasReadLately(MeasureDetails measure) {
        var span = spans.get(measure.id());
        var oldest = Period.upTo(measure.stepOf(today), ScorecardPage.PERIODS).getFirst();
        return span != null && !span.last().isBefore(oldest.start());
    }

    private @Nullable LocalDate newest() {
        return spans.values().stream()
                .map(ReadingRepository.Span::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
