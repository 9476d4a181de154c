package app.tandem.scorecards;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the measures of the current partnership stand. */
@Service
@Transactional(readOnly = true)
public class Scorecards {
    private static final SortedMap<LocalDate, BigDecimal> NONE = new TreeMap<>();

    private final Measures measures;
    private final ReadingRepository readings;
    private final CurrentMember currentMember;
    private final History history;
    private final Clock clock;

    Scorecards(
            Measures measures, ReadingRepository readings, CurrentMember currentMember, History history, Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.currentMember = currentMember;
        this.history = history;
        this.clock = clock;
    }

    public List<MeasureDetails> measures() {
        return measures.all();
    }

    public MeasureDetails measure(UUID measureId) {
        return measures.find(measureId);
    }

    /** The thirteen periods that end today; if nothing at all was read in them, those that end with the newest reading. */
    public ScorecardPage page() {
        var today = today();
        var page = page(today);
        var newest = page.newest();
        return newest == null || page.grids().stream().anyMatch(grid -> hasData(grid)) ? page : page(newest);
    }

    /** The thirteen periods of each step that end with the day. */
    public ScorecardPage page(LocalDate endsOn) {
        var today = today();
        var spans = spans();
        var grids = new ArrayList<ScorecardPage.Grid>();
        var byStep = measures.all().stream()
                .collect(Collectors.groupingBy(
                        measure -> measure.cadence().shownAs(), TreeMap::new, Collectors.toList()));
        byStep.forEach((step, shown) -> {
            var periods = Period.upTo(step, endsOn, ScorecardPage.PERIODS);
            var figures =
                    figures(shown, periods.getFirst().start(), periods.getLast().end());
            var rows = shown.stream()
                    .map(measure -> {
                        var judge = judge(measure, figures, spans, today);
                        return new MeasureRow(measure, judge.cells(periods), judge.standing(periods.getLast()));
                    })
                    .toList();
            grids.add(new ScorecardPage.Grid(step, periods, rows));
        });
        var newest = spans.values().stream()
                .map(ReadingRepository.Span::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ScorecardPage(endsOn, today, newest, List.copyOf(grids));
    }

    /** What customers say, first; without such a measure the first that both sides put on the front. */
    public Optional<MeasureRow> firstCustomerMeasure() {
        var page = page();
        return page.rows()
                .filter(row -> row.measure().customerMeasure())
                .findFirst()
                .or(() -> page.rows().filter(row -> row.measure().front()).findFirst());
    }

    public Optional<Latest> latest(UUID measureId) {
        var measure = measures.find(measureId);
        var span = spans().get(measureId);
        if (span == null) {
            return Optional.empty();
        }
        var today = today();
        var step = measure.cadence().shownAs();
        var newest = Period.of(step, span.last());
        var now = Period.of(step, today);
        var shown = Stream.of(measure).toList();
        var figures = figures(shown, newest.start(), newest.end().isAfter(now.end()) ? newest.end() : now.end());
        var judge = judge(measure, figures, Map.of(measureId, span), today);
        return Optional.of(new Latest(measure, judge.cell(newest), judge.standing(now)));
    }

    /** Every reading of a measure and every period they roll up to, oldest first. */
    public Series series(UUID measureId) {
        var measure = measures.find(measureId);
        var span = spans().get(measureId);
        if (span == null) {
            return new Series(measure, List.of(), List.of());
        }
        var figures = figures(List.of(measure), span.first(), span.last());
        var judge = judge(measure, figures, Map.of(measureId, span), today());
        var points = figures.getOrDefault(measureId, new TreeMap<>()).entrySet().stream()
                .map(reading -> point(measure, reading.getKey(), reading.getValue()))
                .toList();
        var step = measure.cadence().shownAs();
        var last = Period.of(step, span.last());
        var periods = Stream.iterate(Period.of(step, span.first()), p -> p.compareTo(last) <= 0, p -> p.plus(1))
                .map(judge::cell)
                .toList();
        return new Series(measure, points, periods);
    }

    /** What is behind a cell of the grid. */
    public CellDetails details(UUID measureId, Period period) {
        var measure = measures.find(measureId);
        var spans = spans();
        var figures = figures(List.of(measure), period.start(), period.end());
        var cell = judge(measure, figures, spans, today()).cell(period);
        var lines = readings.between(measureId, period.start(), period.end()).stream()
                .map(reading -> reading.line(measure, measures.nameOf(reading.recordedBy())))
                .toList();
        return new CellDetails(measure, cell, lines);
    }

    /** Who changed the definition, from what to what. */
    public List<Change> definitionHistory(UUID measureId) {
        measures.find(measureId);
        return history.of(Measure.class, measureId);
    }

    /** Who entered, imported or corrected the readings of these days. */
    public List<Change> readingHistory(UUID measureId, LocalDate from, LocalDate to) {
        measures.find(measureId);
        return history.of(Reading.class, readings.idsBetween(measureId, from, to));
    }

    /** All readings as a file for a spreadsheet. */
    public String export() {
        var export = new ReadingExport();
        for (var measure : measures.all()) {
            readings.findAllByMeasureIdOrderByDay(measure.id())
                    .forEach(reading ->
                            export.add(measure, reading.line(measure, measures.nameOf(reading.recordedBy()))));
        }
        return export.text();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(currentMember.get().zone()));
    }

    private static boolean hasData(ScorecardPage.Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.value() != null);
    }

    private static Cell point(MeasureDetails measure, LocalDate day, BigDecimal value) {
        return new Cell(new Period(Cadence.DAILY, day), measure.statusOf(value), value, measure.shown(value), 1, 0);
    }

    private Map<UUID, ReadingRepository.Span> spans() {
        return readings.spans().stream()
                .collect(Collectors.toMap(ReadingRepository.Span::measureId, Function.identity()));
    }

    private Map<UUID, TreeMap<LocalDate, BigDecimal>> figures(
            List<MeasureDetails> shown, LocalDate from, LocalDate to) {
        var ids = shown.stream()
                .flatMap(m -> Stream.of(m.id(), weightOf(m)))
                .filter(id -> id != null)
                .distinct()
                .toList();
        return readings.points(ids, from, to).stream()
                .collect(Collectors.groupingBy(
                        ReadingRepository.Point::measureId,
                        Collectors.toMap(
                                ReadingRepository.Point::day,
                                ReadingRepository.Point::figure,
                                (a, b) -> b,
                                TreeMap::new)));
    }

    private static @Nullable UUID weightOf(MeasureDetails measure) {
        return measure.definition().weightedBy();
    }

    private static MeasureHistory judge(
            MeasureDetails measure,
            Map<UUID, TreeMap<LocalDate, BigDecimal>> figures,
            Map<UUID, ReadingRepository.Span> spans,
            LocalDate today) {
        var span = spans.get(measure.id());
        var weight = weightOf(measure);
        return new MeasureHistory(
                measure,
                figures.getOrDefault(measure.id(), new TreeMap<>()),
                weight == null ? NONE : figures.getOrDefault(weight, new TreeMap<>()),
                span,
                today);
    }
}
