package app.tandem.scorecards;

import app.tandem.history.Change;
import app.tandem.history.History;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the measures of the current partnership stand. */
@Service
@Transactional(readOnly = true)
public class Scorecards {
    private final Measures measures;
    private final ReadingRepository readings;
    private final DefinitionHistory definitions;
    private final ClientsDay day;
    private final History history;

    Scorecards(
            Measures measures,
            ReadingRepository readings,
            DefinitionHistory definitions,
            ClientsDay day,
            History history) {
        this.measures = measures;
        this.readings = readings;
        this.definitions = definitions;
        this.day = day;
        this.history = history;
    }

    public List<MeasureDetails> measures() {
        return measures.all();
    }

    public MeasureDetails measure(UUID measureId) {
        return measures.find(measureId);
    }

    /** The thirteen periods that end today; if nothing at all was read in them, those that end with the newest reading. */
    public ScorecardPage page() {
        var reader = reader();
        return reader.page(reader.end());
    }

    /** The thirteen periods of each step that end with the day. */
    public ScorecardPage page(LocalDate endsOn) {
        return reader().page(endsOn);
    }

    private ScorecardReader reader() {
        return new ScorecardReader(readings, measures.all(), names(), day.asOf());
    }

    /** What customers say, first; without such a measure the first that both sides put on the front. */
    public Optional<MeasureDetails> firstCustomerMeasure() {
        var mostOftenReadFirst = measures.all().stream()
                .sorted(Comparator.comparing(measure -> measure.cadence().shownAs()))
                .toList();
        return mostOftenReadFirst.stream()
                .filter(MeasureDetails::customerMeasure)
                .findFirst()
                .or(() -> mostOftenReadFirst.stream()
                        .filter(MeasureDetails::front)
                        .findFirst());
    }

    /** Reads no more than its few newest periods, however long a measure has been watched. */
    public Optional<Latest> latest(UUID measureId) {
        var measure = measures.find(measureId);
        return readings.span(measureId).map(span -> latest(measure, span));
    }

    private Latest latest(MeasureDetails measure, ReadingRepository.Span span) {
        var asOf = day.asOf();
        var step = measure.cadence().shownAs();
        var now = Period.of(step, asOf.today());
        var lately = Period.upTo(step, span.last(), ScorecardPage.PERIODS).stream()
                .filter(period -> !period.end().isBefore(span.first()))
                .toList();
        var newest = lately.getLast();
        var end = newest.compareTo(now) > 0 ? newest.end() : now.end();
        var judge = Figures.between(readings, measure, span, lately.getFirst().start(), end, asOf)
                .history(measure);
        return new Latest(measure, judge.cell(newest), judge.standing(now), judge.cells(lately));
    }

    /** The value that has to come next, or came too late and still has to. */
    public NextDue nextDue(UUID measureId) {
        return NextDue.of(measures.find(measureId), readings.span(measureId).orElse(null), day.asOf());
    }

    /** Every reading of a measure and every period they roll up to, oldest first. */
    public Series series(UUID measureId) {
        var measure = measures.find(measureId);
        return readings.span(measureId)
                .map(span -> series(measure, span))
                .orElse(new Series(measure, List.of(), List.of()));
    }

    private Series series(MeasureDetails measure, ReadingRepository.Span span) {
        var figures = Figures.between(readings, measure, span, span.first(), span.last(), day.asOf());
        var judge = figures.history(measure);
        var points = figures.of(measure.id()).entrySet().stream()
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
        var figures = Figures.between(
                readings, measure, readings.span(measureId).orElse(null), period.start(), period.end(), day.asOf());
        var cell = figures.history(measure).cell(period);
        var names = names();
        var lines = readings.between(measureId, period.start(), period.end()).stream()
                .map(reading -> reading.line(measure, names.apply(reading.recordedBy())))
                .toList();
        return new CellDetails(measure, cell, lines);
    }

    /** Who changed the definition, from what to what. */
    public List<Change> definitionHistory(UUID measureId) {
        measures.find(measureId);
        return definitions.of(measureId);
    }

    /** Who entered, imported or corrected the readings of these days. */
    public List<Change> readingHistory(UUID measureId, LocalDate from, LocalDate to) {
        measures.find(measureId);
        return history.of(Reading.class, readings.idsBetween(measureId, from, to));
    }

    /** All readings as a file for a spreadsheet. */
    public String export() {
        var export = new ReadingExport();
        var names = names();
        for (var measure : measures.all()) {
            readings.findAllByMeasureIdOrderByDay(measure.id())
                    .forEach(reading -> export.add(measure, reading.line(measure, names.apply(reading.recordedBy()))));
        }
        return export.text();
    }

    /** Many readings come from few people: each is looked up once. */
    private Function<UUID, String> names() {
        var known = new HashMap<UUID, String>();
        return person -> known.computeIfAbsent(person, measures::nameOf);
    }

    /** The client's day, whoever reads: a value is late for both sides at once. */
    public LocalDate today() {
        return day.today();
    }

    private static Cell point(MeasureDetails measure, LocalDate day, Figure figure) {
        var rule = measure.ruleOn(day);
        return new Cell(
                new Period(Cadence.DAILY, day),
                rule.number(),
                rule.statusOf(figure.value(), figure.parts()),
                figure.value(),
                rule.shown(figure.value()),
                1,
                0,
                figure.parts());
    }
}
