package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures that are read equally often and their periods, oldest first, with what is there and what is missing. */
public record EntrySheet(Cadence cadence, List<Period> periods, List<Row> rows) {
    /** One measure in all periods. */
    public record Row(MeasureDetails measure, List<Place> places) {}

    /**
     * One period of one measure.
     *
     * @param madeOfDays whether its readings are of single days; then it takes no value of its own
     * @param late whether its value is missing although it was due
     * @param settled why nobody changes its value alone; empty where they can
     */
    public record Place(
            UUID measureId,
            Period period,
            @Nullable ReadingLine there,
            boolean madeOfDays,
            boolean late,
            String settled) {
        boolean isMissing() {
            return there == null && !madeOfDays && settled.isEmpty();
        }
    }

    public Optional<Row> row(UUID measureId) {
        return rows.stream().filter(row -> row.measure().id().equals(measureId)).findFirst();
    }

    public Optional<Place> place(UUID measureId, LocalDate start) {
        return row(measureId).stream()
                .flatMap(row -> row.places().stream())
                .filter(place -> place.period().start().equals(start))
                .findFirst();
    }

    /** Where to begin: what is late for longest; when nothing is, what is missing of the last period that is over. */
    public Optional<Place> firstMissing(LocalDate today) {
        var lastOver =
                periods.stream().filter(period -> period.end().isBefore(today)).reduce((earlier, later) -> later);
        return byPeriod()
                .filter(Place::late)
                .findFirst()
                .or(() -> byPeriod()
                        .filter(place -> place.isMissing()
                                && lastOver.filter(place.period()::equals).isPresent())
                        .findFirst());
    }

    private Stream<Place> byPeriod() {
        return periods.stream()
                .flatMap(period -> rows.stream().map(row -> row.places().get(periods.indexOf(period))));
    }
}
