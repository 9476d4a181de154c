package app.tandem.scorecards;

import app.tandem.history.Revisions;
import app.tandem.partnership.CurrentMember;
import app.tandem.scorecards.ReadingImportSql.Batch;
import app.tandem.scorecards.ReadingImportSql.Row;
import app.tandem.scorecards.TypedReadings.Typed;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;

/** Compares the readings of a file with those that are there, and writes what differs, inside the caller's transaction. */
@Repository
class ImportedReadings {
    private static final int ROWS_BETWEEN_WORDS = 10_000;

    private final EntityManager entities;
    private final SettledPeriods settled;
    private final Revisions revisions;
    private final CurrentMember currentMember;

    ImportedReadings(EntityManager entities, SettledPeriods settled, Revisions revisions, CurrentMember currentMember) {
        this.entities = entities;
        this.settled = settled;
        this.revisions = revisions;
        this.currentMember = currentMember;
    }

    ImportPlan plan(List<Typed> readings, Origin origin, Function<UUID, Rhythm> rhythms) {
        var partnershipId = currentMember.get().partnershipId();
        return ImportPlan.of(
                readings,
                origin,
                rhythms,
                (measureId, from, to) -> entities.unwrap(Session.class)
                        .doReturningWork(connection ->
                                ReadingImportSql.existing(connection, partnershipId, measureId, from, to)),
                settled(readings));
    }

    private SettledPeriods.Reasons settled(List<Typed> readings) {
        var days = readings.stream().map(Typed::day).toList();
        return days.isEmpty()
                ? new SettledPeriods.Reasons()
                : settled.between(
                        readings.stream().map(Typed::measureId).collect(Collectors.toSet()),
                        Collections.min(days),
                        Collections.max(days));
    }

    /** All of it is one revision: history tells of one import, whatever its size. */
    void write(ImportPlan plan, Batch batch, IntConsumer progress) {
        var revision = revisions.current();
        entities.unwrap(Session.class).doWork(connection -> {
            var sql = new ReadingImportSql(connection, batch, revision);
            var done = inParts(plan.added(), sql::add, plan.same(), progress);
            inParts(plan.changed(), sql::correct, done, progress);
        });
    }

    private interface Step {
        void write(List<Row> rows) throws SQLException;
    }

    private static int inParts(List<Row> rows, Step step, int before, IntConsumer progress) throws SQLException {
        for (int from = 0; from < rows.size(); from += ROWS_BETWEEN_WORDS) {
            var to = Math.min(rows.size(), from + ROWS_BETWEEN_WORDS);
            step.write(rows.subList(from, to));
            progress.accept(before + to);
        }
        return before + rows.size();
    }
}
