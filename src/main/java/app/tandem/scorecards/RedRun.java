package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Periods that are over and were off target one after the other. A period whose value was not delivered ends no run, or
 * withholding it would.
 */
final class RedRun {
    private static final int NEEDS_A_PLAN = 2;

    private RedRun() {}

    /** The period by which a plan was needed: the second one of the run that goes on; nothing where there is none. */
    static Optional<Period> secondOf(List<Cell> newestFirst, LocalDate today) {
        var run = newestFirst.stream()
                .filter(cell -> cell.period().end().isBefore(today))
                .filter(cell -> cell.value() != null && cell.status() != Status.LOW_SAMPLE)
                .takeWhile(cell -> cell.status() == Status.RED)
                .map(Cell::period)
                .toList();
        return run.size() < NEEDS_A_PLAN ? Optional.empty() : Optional.of(run.get(run.size() - NEEDS_A_PLAN));
    }
}
