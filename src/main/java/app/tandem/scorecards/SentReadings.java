package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.SentBatch.RowProblem;
import app.tandem.scorecards.TypedReadings.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the readings that programs send, by the rules of a file: all of them or, with one bad one, none. */
@Service
@TriedAgain
public class SentReadings {
    private static final int LONGEST_REASON = 500;

    private final MeasureRepository locks;
    private final Measures measures;
    private final ReadingIntake intake;
    private final CurrentMember currentMember;
    private final Clock clock;

    SentReadings(
            MeasureRepository locks,
            Measures measures,
            ReadingIntake intake,
            CurrentMember currentMember,
            Clock clock) {
        this.locks = locks;
        this.measures = measures;
        this.intake = intake;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Isolated as a file's import is, and for the same reason. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SentResult take(SentBatch batch) {
        var today = LocalDate.now(clock.withZone(currentMember.get().zone()));
        var checked = new SentCheck(new NamedMeasures(measures.all()), today);
        var typed = checked.typed(batch.readings());
        var problems = new ArrayList<>(batch.problems());
        problems.addAll(checked.problems());
        if (batch.reason().length() > LONGEST_REASON) {
            problems.add(new RowProblem(0, "reason", "A reason has up to 500 characters."));
        }
        requireNone(problems);
        var locked = locked(typed);
        var origin = Origin.program(Wording.shortened(batch.from()));
        var plan = intake.plan(typed, origin, locked);
        requireNone(plan.problems().stream()
                .map(problem -> new RowProblem(problem.row(), problem.column(), problem.sentence()))
                .toList());
        if (batch.reason().isBlank()) {
            requireNone(withoutReason(plan, typed));
        }
        var id = plan.changesNothing() ? null : intake.write(plan, origin, typed.size(), batch.reason(), written -> {});
        return new SentResult(id, plan.added().size(), plan.changed().size(), plan.same());
    }

    /** Whoever else writes readings of these measures takes turns with this here. */
    private Map<UUID, Measure> locked(List<Typed> typed) {
        var ids = typed.stream().map(Typed::measureId).distinct().toList();
        return locks.locked(ids).stream().collect(Collectors.toMap(Measure::id, measure -> measure));
    }

    private static List<RowProblem> withoutReason(ImportPlan plan, List<Typed> typed) {
        record Place(UUID measureId, LocalDate day) {}
        var rows = typed.stream().collect(Collectors.toMap(one -> new Place(one.measureId(), one.day()), Typed::row));
        return plan.changed().stream()
                .map(row -> new RowProblem(
                        rows.getOrDefault(new Place(row.measureId(), row.day()), 0),
                        "value",
                        "There is a value for %s already, and it would change. Say why in “reason”."
                                .formatted(row.day())))
                .toList();
    }

    private static void requireNone(List<RowProblem> problems) {
        if (!problems.isEmpty()) {
            throw new SentRefused(problems);
        }
    }
}
