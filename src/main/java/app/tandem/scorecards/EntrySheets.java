package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays the readings of all measures of one cadence out to be typed over. */
@Component
class EntrySheets {
    private static final int MOST = 100;

    private final Measures measures;
    private final ReadingRepository readings;
    private final SettledPeriods settled;
    private final ClientsDay day;

    EntrySheets(Measures measures, ReadingRepository readings, SettledPeriods settled, ClientsDay day) {
        this.measures = measures;
        this.readings = readings;
        this.settled = settled;
        this.day = day;
    }

    EntrySheet read(Cadence cadence, LocalDate endsOn, int count) {
        Refusal.unless(count > 0 && count <= MOST, "A sheet shows between one and a hundred periods.");
        var shown = measures.all().stream()
                .filter(measure -> measure.cadence() == cadence)
                .toList();
        var periods = shown.stream()
                .findFirst()
                .map(measure -> Period.upTo(measure.periodOf(endsOn), count))
                .orElseThrow(Measures::unknown);
        var from = periods.getFirst().start();
        var to = periods.getLast().end();
        var ids = shown.stream().map(MeasureDetails::id).toList();
        var there = readings.ofAll(ids, from, to).stream().collect(Collectors.groupingBy(Reading::measureId));
        var figures = Figures.between(readings, shown, Figures.spans(readings), from, to, day.asOf());
        var reasons = settled.between(ids, from, to);
        var names = names();
        return new EntrySheet(
                cadence,
                periods,
                shown.stream()
                        .map(measure -> {
                            var judge = figures.history(measure, PeriodMarks.NONE);
                            var line = new Line(measure, there.getOrDefault(measure.id(), List.of()), names);
                            return new EntrySheet.Row(
                                    measure,
                                    periods.stream()
                                            .map(period -> line.place(
                                                    period,
                                                    judge.cell(period).status() == Status.STALE,
                                                    reasons.of(measure.id(), measure.rhythm(), period.start())
                                                            .orElse("")))
                                            .toList());
                        })
                        .toList());
    }

    private Function<UUID, String> names() {
        Map<UUID, String> known = new HashMap<>();
        return person -> known.computeIfAbsent(person, measures::nameOf);
    }

    /** The readings of one measure. A value on the first day alone is the period's. */
    private record Line(MeasureDetails measure, List<Reading> readings, Function<UUID, String> names) {
        EntrySheet.Place place(Period period, boolean late, String settled) {
            var inside = readings.stream()
                    .filter(reading -> period.holds(reading.day()))
                    .toList();
            var ofDays = inside.stream().anyMatch(reading -> !reading.day().equals(period.start()));
            var there = ofDays
                    ? null
                    : inside.stream()
                            .map(reading ->
                                    reading.line(measure, Objects.requireNonNull(names.apply(reading.recordedBy()))))
                            .findFirst()
                            .orElse(null);
            return new EntrySheet.Place(measure.id(), period, there, ofDays, late, settled);
        }
    }
}
