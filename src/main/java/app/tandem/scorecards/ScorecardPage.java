package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard as it is shown: one grid for each step in which its measures are counted.
 *
 * @param endsOn a day in the newest period shown
 * @param newest the day of the newest reading there is
 */
public record ScorecardPage(
        LocalDate endsOn, LocalDate today, @Nullable LocalDate newest, List<Grid> grids) {
    public static final int PERIODS = 13;

    /** Within each grid its rows stand so already. */
    public static final Comparator<MeasureRow> WORST_FIRST = WorstFirst.ORDER;

    /** Measures that share a step, and the thirteen periods they are shown in. */
    public record Grid(Cadence step, List<Period> periods, List<MeasureRow> rows) {}

    ScorecardPage withPlans(Set<UUID> measures) {
        return new ScorecardPage(
                endsOn,
                today,
                newest,
                grids.stream()
                        .map(grid -> new Grid(
                                grid.step(),
                                grid.periods(),
                                grid.rows().stream()
                                        .map(row ->
                                                measures.contains(row.measure().id()) ? row.inPlan() : row)
                                        .toList()))
                        .toList());
    }

    public boolean isEmpty() {
        return grids.isEmpty();
    }

    public Stream<MeasureRow> rows() {
        return grids.stream().flatMap(grid -> grid.rows().stream());
    }

    public Optional<MeasureRow> row(UUID measureId) {
        return rows().filter(row -> row.measure().id().equals(measureId)).findFirst();
    }

    public boolean showsToday() {
        return !endsOn.isBefore(today);
    }

    public long inNeed() {
        return rows().filter(row -> row.standing().status() == Status.RED).count();
    }

    public long late() {
        return rows().filter(row -> row.standing().status() == Status.STALE).count();
    }
}
