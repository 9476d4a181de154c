package app.tandem.scorecards;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.live.Moments;
import app.tandem.partnership.CurrentMember;
import jakarta.persistence.EntityManager;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the measures of the current partnership stand. */
@Service
@Transactional(readOnly = true)
public class Scorecards {
    private static final int TOGETHER = 5_000;

    private static final int LONGEST_PERIOD = 92;

    private final Measures measures;
    private final ReadingRepository readings;
    private final PeriodMarks.Reader marks;
    private final PlansUnderWay plans;
    private final DefinitionHistory definitions;
    private final ClientsDay day;
    private final History history;
    private final CurrentMember currentMember;
    private final Moments moments;
    private final EntityManager entities;

    Scorecards(
            Measures measures,
            ReadingRepository readings,
            PeriodMarks.Reader marks,
            PlansUnderWay plans,
            DefinitionHistory definitions,
            ClientsDay day,
            History history,
            CurrentMember currentMember,
            Moments moments,
            EntityManager entities) {
        this.measures = measures;
        this.readings = readings;
        this.marks = marks;
        this.plans = plans;
        this.definitions = definitions;
        this.day = day;
        this.history = history;
        this.currentMember = currentMember;
        this.moments = moments;
        this.entities = entities;
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
        return planned(reader, reader.end());
    }

    /** The thirteen periods of each step that end with the day. */
    public ScorecardPage page(LocalDate endsOn) {
        return planned(reader(), endsOn);
    }

    /** Plans are asked for only where one is needed. */
    private ScorecardPage planned(ScorecardReader reader, LocalDate endsOn) {
        moments.await(currentMember.get().partnershipId(), ScorecardEvent.class, reader.nextMoment());
        var page = reader.page(endsOn);
        return page.rows().anyMatch(row -> row.standing().plan() == PlanState.MISSING)
                ? page.withPlans(plans.measures())
                : page;
    }

    private ScorecardReader reader() {
        return new ScorecardReader(readings, marks, measures.all(), names(), day.asOf());
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
        var now = measure.stepOf(asOf.today());
        var lately = Period.upTo(measure.stepOf(span.last()), ScorecardPage.PERIODS).stream()
                .filter(period -> !period.end().isBefore(span.first()))
                .toList();
        var newest = lately.getLast();
        var end = newest.compareTo(now) > 0 ? newest.end() : now.end();
        var judge = Figures.between(readings, measure, span, lately.getFirst().start(), end, asOf)
                .history(measure, beside(measure, lately.getFirst().start(), end));
        var cells = judge.cells(lately);
        var whole = cells.size() > 1 && cells.getLast().status() == Status.PART
                ? cells.subList(0, cells.size() - 1)
                : cells;
        return new Latest(measure, whole.getLast(), planned(measure, judge.standing(now)), whole);
    }

    private Standing planned(MeasureDetails measure, Standing standing) {
        return standing.plan() == PlanState.MISSING && plans.measures().contains(measure.id())
                ? standing.inPlan()
                : standing;
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
        var judge = figures.history(measure, beside(measure, span.first().minusDays(LONGEST_PERIOD), span.last()));
        var points = figures.of(measure.id()).entrySet().stream()
                .map(reading -> point(measure, reading.getKey(), reading.getValue()))
                .toList();
        var last = measure.stepOf(span.last());
        var periods = Stream.iterate(measure.stepOf(span.first()), p -> p.compareTo(last) <= 0, p -> p.plus(1))
                .map(judge::cell)
                .toList();
        return new Series(measure, points, periods);
    }

    /** What is behind a cell of the grid. */
    public CellDetails details(UUID measureId, Period period) {
        var measure = measures.find(measureId);
        var figures = Figures.between(
                readings, measure, readings.span(measureId).orElse(null), period.start(), period.end(), day.asOf());
        var cell = figures.history(measure, beside(measure, period.start(), period.end()))
                .cell(period);
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

    /** All readings for a spreadsheet, never more than a few of them in memory at once. */
    void export(Writer file) {
        var export = new ReadingExport(file);
        var names = names();
        for (var measure : measures.all()) {
            var after = LocalDate.of(1, 1, 1);
            List<Reading> some;
            do {
                some = readings.findByMeasureIdAndDayGreaterThanOrderByDay(measure.id(), after, Limit.of(TOGETHER));
                for (var reading : some) {
                    export.add(measure, reading.line(measure, names.apply(reading.recordedBy())));
                    after = reading.day();
                }
                entities.clear();
            } while (some.size() == TOGETHER);
        }
        export.end();
    }

    private PeriodMarks beside(MeasureDetails measure, LocalDate from, LocalDate to) {
        return marks.between(List.of(measure.id()), from, to);
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
                measure.statusOn(day, figure),
                figure.value(),
                rule.shown(figure.value()),
                1,
                0,
                figure.parts(),
                CellMarks.NONE);
    }
}
