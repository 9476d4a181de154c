package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import app.tandem.ratelimits.Knock;
import app.tandem.ratelimits.RateLimits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in readings from files: first says what it would do, then does all of it or, with one bad row, nothing. */
@Service
@TriedAgain
public class ReadingImports {
    private static final int SHOWN_CORRECTIONS = 100;

    private final MeasureRepository measures;
    private final ReadingIntake intake;
    private final CurrentMember currentMember;
    private final RateLimits limits;
    private final Clock clock;

    ReadingImports(
            MeasureRepository measures,
            ReadingIntake intake,
            CurrentMember currentMember,
            Clock clock,
            RateLimits limits) {
        this.limits = limits;
        this.measures = measures;
        this.intake = intake;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** A first idea of what the columns mean, from their names, their cells and earlier imports. */
    @Transactional(readOnly = true)
    public ImportMapping guess(ReadingFile file) {
        return ColumnGuess.of(
                file,
                measures.findAllByOrderById().stream().map(Measure::candidate).toList());
    }

    @Transactional(readOnly = true)
    public ImportPreview preview(ReadingFile file, ImportMapping mapping) {
        var typed = typed(file, mapping);
        if (!typed.problems().isEmpty()) {
            return ImportPreview.refused(typed.problems());
        }
        var chosen = all(mapping, measures.findAllById(mapping.measures().values()));
        var plan = plan(file, typed, chosen);
        return plan.problems().isEmpty()
                ? ImportPreview.of(plan, typed.readings(), chosen, SHOWN_CORRECTIONS)
                : ImportPreview.refused(plan.problems());
    }

    /**
     * Refuses a file with any problem in it, before anything is written. A file that was taken in before, or is being
     * taken in by somebody else at the same moment, changes nothing.
     *
     * <p>Under REPEATABLE READ the statements that copy rows would lock the gaps that others insert into, and an import
     * that waited for its turn would not see what was written meanwhile.
     *
     * @param reason why values that are there already change; needed when any does
     * @param progress is told, from this thread and before it counts, how many readings are written
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ImportResult importReadings(ReadingFile file, ImportMapping mapping, String reason, IntConsumer progress) {
        var member = currentMember.get();
        limits.of(Knock.IMPORT).take(member.partnershipId());
        var typed = typed(file, mapping);
        requireClean(typed.problems());
        if (reason.length() > 500) {
            throw new Refusal("A reason has up to 500 characters.");
        }
        // Two imports of the same file take turns here, so that the second finds all there.
        var chosen =
                all(mapping, measures.locked(new HashSet<>(mapping.measures().values())));
        var plan = plan(file, typed, chosen);
        requireClean(plan.problems());
        plan.requireWhy(reason);
        if (!plan.changesNothing()) {
            mapping.measures()
                    .forEach((column, id) -> Objects.requireNonNull(chosen.get(id))
                            .cameFromColumn(file.header().get(column)));
            intake.write(plan, Origin.file(file.name()), typed.readings().size(), reason, progress);
        }
        return plan.result(typed.lastDay());
    }

    private ImportPlan plan(ReadingFile file, TypedReadings typed, Map<UUID, Measure> chosen) {
        return intake.plan(typed.readings(), Origin.file(file.name()), chosen);
    }

    private static void requireClean(List<Problem> problems) {
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw new Refusal("Nothing was imported. %s: %s".formatted(first.where(), first.sentence()));
        }
    }

    private TypedReadings typed(ReadingFile file, ImportMapping mapping) {
        return TypedReadings.of(
                file, mapping, LocalDate.now(clock.withZone(currentMember.get().zone())));
    }

    /** Refuses a measure that is not there, or not ours. */
    private static Map<UUID, Measure> all(ImportMapping mapping, List<Measure> found) {
        var chosen = found.stream().collect(Collectors.toMap(Measure::id, measure -> measure));
        if (!chosen.keySet().containsAll(mapping.measures().values())) {
            throw Measures.unknown();
        }
        return chosen;
    }
}
