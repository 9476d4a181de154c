package app.tandem.scorecards;

import app.tandem.history.Revisions;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Refusal;
import app.tandem.scorecards.TypedReadings.Typed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes in readings from files: first says what it would do, then does all of it or, with one bad row, nothing. */
@Service
public class ReadingImports {
    private static final int CHUNK = 10_000;
    private static final int SHOWN_CORRECTIONS = 100;

    private final MeasureRepository measures;
    private final ReadingImportRepository imports;
    private final Revisions revisions;
    private final EntityManager entities;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final ImportTransactions transactions;
    private final Clock clock;

    ReadingImports(
            MeasureRepository measures,
            ReadingImportRepository imports,
            Revisions revisions,
            EntityManager entities,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            ImportTransactions transactions,
            Clock clock) {
        this.measures = measures;
        this.imports = imports;
        this.revisions = revisions;
        this.entities = entities;
        this.currentMember = currentMember;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A first idea of what the columns mean, from their names, their cells and earlier imports. */
    public ImportMapping guess(ReadingFile file) {
        return transactions.reading(() -> ColumnGuess.of(
                file,
                measures.findAllByOrderById().stream().map(Measure::candidate).toList()));
    }

    public ImportPreview preview(ReadingFile file, ImportMapping mapping) {
        var typed = typed(file, mapping);
        if (!typed.problems().isEmpty()) {
            return ImportPreview.refused(typed.problems());
        }
        return transactions.reading(() -> {
            var names = names(mapping, measures.findAllById(mapping.measures().values()));
            return ImportPreview.of(plan(typed.readings(), file.name()), typed.readings(), names, SHOWN_CORRECTIONS);
        });
    }

    public ImportResult importReadings(String name, byte[] bytes, ImportMapping mapping) {
        return importReadings(ReadingFile.read(name, bytes), mapping, "", done -> {});
    }

    /**
     * Refuses a file with any problem in it. A file that was taken in before, or is being taken in by somebody else at
     * the same moment, changes nothing.
     *
     * @param reason why values that are there already change; needed when any does
     * @param progress is told, from this thread, how many readings are done
     */
    public ImportResult importReadings(ReadingFile file, ImportMapping mapping, String reason, IntConsumer progress) {
        var typed = typed(file, mapping);
        if (!typed.problems().isEmpty()) {
            var first = typed.problems().getFirst();
            throw new Refusal("Nothing was imported. %s: %s".formatted(first.where(), first.sentence()));
        }
        if (reason.length() > 500) {
            throw new Refusal("A reason has up to 500 characters.");
        }
        var readings = typed.readings();
        var written = new Written(null, new ImportResult(0, 0, 0));
        for (int from = 0; from < readings.size(); from += CHUNK) {
            var part = readings.subList(from, Math.min(readings.size(), from + CHUNK));
            var before = written;
            written = transactions.writing(() -> write(new Task(file, mapping, readings.size(), reason), part, before));
            progress.accept(from + part.size());
        }
        var importId = written.importId();
        if (importId != null) {
            var changed = written.result().added() + written.result().changed();
            events.publishEvent(
                    new ScorecardEvent.ReadingsImported(currentMember.get(), importId, file.name(), changed));
        }
        return written.result();
    }

    private record Task(ReadingFile file, ImportMapping mapping, int readings, String reason) {}

    /** What has been committed so far; the import itself is noted with the first reading that changes anything. */
    private record Written(@Nullable UUID importId, ImportResult result) {}

    /** The measures are locked first, so that two imports of the same file take turns, and the second finds all there. */
    private Written write(Task task, List<Typed> part, Written before) {
        names(
                task.mapping(),
                measures.locked(new HashSet<>(task.mapping().measures().values())));
        var plan = plan(part, task.file().name());
        if (plan.changesNothing()) {
            return new Written(before.importId(), before.result().plus(plan.result()));
        }
        if (!plan.changed().isEmpty() && task.reason().isBlank()) {
            throw new Refusal("%,d values are there already and would change. Say why."
                    .formatted(plan.changed().size()));
        }
        var member = currentMember.get();
        var importId = before.importId() == null ? note(task) : before.importId();
        var batch = new ReadingImportSql.Batch(
                member.partnershipId(),
                importId,
                member.personId(),
                clock.instant(),
                task.reason().strip());
        var revision = revisions.current();
        entities.unwrap(Session.class).doWork(connection -> {
            var sql = new ReadingImportSql(connection, batch);
            sql.write(plan.added(), plan.changed());
            sql.audit(revision, plan.added(), plan.changed());
        });
        return new Written(importId, before.result().plus(plan.result()));
    }

    private UUID note(Task task) {
        task.mapping()
                .measures()
                .forEach((column, measureId) -> measures.findById(measureId)
                        .ifPresent(measure ->
                                measure.cameFromColumn(task.file().header().get(column))));
        return imports.saveAndFlush(new ReadingImport(
                        task.file().name(), task.readings(), task.reason().strip()))
                .id();
    }

    private TypedReadings typed(ReadingFile file, ImportMapping mapping) {
        return TypedReadings.of(
                file, mapping, LocalDate.now(clock.withZone(currentMember.get().zone())));
    }

    /** Refuses a measure that is not there, or not ours. */
    private static Map<UUID, String> names(ImportMapping mapping, List<Measure> found) {
        var names = found.stream().collect(Collectors.toMap(Measure::id, Measure::name));
        if (!names.keySet().containsAll(mapping.measures().values())) {
            throw Measures.unknown();
        }
        return names;
    }

    private ImportPlan plan(List<Typed> readings, String fileName) {
        var partnershipId = currentMember.get().partnershipId();
        return ImportPlan.of(
                readings,
                fileName,
                (measureId, from, to) -> entities.unwrap(Session.class)
                        .doReturningWork(connection ->
                                ReadingImportSql.existing(connection, partnershipId, measureId, from, to)));
    }
}
