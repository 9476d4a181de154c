package app.tandem.scorecards;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes readings many at a time, and for each its audit row in the shape that Envers gives it.
 *
 * <p>The only place where rows pass Hibernate by; every statement therefore names the partnership itself. Runs inside
 * the caller's transaction, on its connection.
 */
final class ReadingImportSql {
    private static final int ROWS_PER_STATEMENT = 500;

    private static final String INSERT = """
            insert into reading (partnership_id, version, import_id, recorded_by, recorded_at, id, measure_id,
            reading_day, figure, provenance, note, source, reason) values %s""";
    private static final String ONE_ROW = "(x'%s', 0, x'%s', x'%s', timestamp '%s', ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OVERWRITE = """
             on duplicate key update figure = values(figure), provenance = values(provenance), note = values(note),
            reason = values(reason), source = values(source), import_id = values(import_id),
            recorded_by = values(recorded_by), recorded_at = values(recorded_at), version = version + 1""";

    private static final String AUDIT_NEW = """
            insert into reading_aud (id, rev, revtype, revend, partnership_id, partnership_id_mod, measure_id,
            measure_id_mod, reading_day, day_mod, figure, figure_mod, provenance, provenance_mod, note, note_mod, reason,
            reason_mod, source, source_mod, import_id, import_id_mod)
            select id, ?, 0, null, partnership_id, true, measure_id, true, reading_day, true, figure, true, provenance,
            true, note, true, reason, true, source, true, import_id, true
            from reading where partnership_id = ? and import_id = ? and id between ? and ?""";

    private static final String AUDIT_CLOSE =
            "update reading_aud set revend = ? where partnership_id = ? and revend is null and id in (%s)";

    private static final String AUDIT_CHANGED = """
            insert into reading_aud (id, rev, revtype, revend, partnership_id, partnership_id_mod, measure_id,
            measure_id_mod, reading_day, day_mod, figure, figure_mod, provenance, provenance_mod, note, note_mod, reason,
            reason_mod, source, source_mod, import_id, import_id_mod)
            select r.id, ?, 1, null, r.partnership_id, false, r.measure_id, false, r.reading_day, false, r.figure,
            r.figure <> a.figure, r.provenance, r.provenance <> a.provenance, r.note, r.note <> a.note, r.reason,
            r.reason <> a.reason, r.source, r.source <> a.source, r.import_id, true
            from reading r join reading_aud a on a.id = r.id and a.revend = ? and a.partnership_id = r.partnership_id
            where r.partnership_id = ? and r.id in (%s)""";

    private static final String TELL_NEW = """
            insert into rev_change (partnership_id, rev, changed_at, entity, entity_id, operation, realm)
            select r.partnership_id, v.id, v.changed_at, 'Reading', r.id, 'CREATED', 'SHARED' from reading r
            join revision v on v.id = ? and v.partnership_id = r.partnership_id
            where r.partnership_id = ? and r.import_id = ? and r.id between ? and ?""";

    private static final String TELL_CHANGED = """
            insert into rev_change (partnership_id, rev, changed_at, entity, entity_id, operation, realm)
            select r.partnership_id, v.id, v.changed_at, 'Reading', r.id, 'CHANGED', 'SHARED' from reading r
            join revision v on v.id = ? and v.partnership_id = r.partnership_id
            where r.partnership_id = ? and r.id in (%s)""";

    /** A reading that is there already. */
    record Existing(UUID id, BigDecimal figure, String note) {}

    /** A row to write; its id is a new one for a new reading, the old one for a correction. */
    record Row(
            UUID id,
            UUID measureId,
            LocalDate day,
            BigDecimal figure,
            Provenance provenance,
            String note,
            String source) {}

    /** What all rows of one import share. */
    record Batch(UUID partnershipId, UUID importId, UUID by, Instant at, String reason) {}

    private final Connection connection;
    private final Batch batch;

    ReadingImportSql(Connection connection, Batch batch) {
        this.connection = connection;
        this.batch = batch;
    }

    static Map<LocalDate, Existing> existing(
            Connection connection, UUID partnershipId, UUID measureId, LocalDate from, LocalDate to)
            throws SQLException {
        var sql = "select reading_day, id, figure, note from reading where partnership_id = ? and measure_id = ?"
                + " and reading_day between ? and ?";
        var found = new HashMap<LocalDate, Existing>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes(partnershipId));
            statement.setBytes(2, bytes(measureId));
            statement.setObject(3, from);
            statement.setObject(4, to);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getObject(1, LocalDate.class),
                            new Existing(uuid(rows.getBytes(2)), rows.getBigDecimal(3), rows.getString(4)));
                }
            }
        }
        return found;
    }

    /** New rows come in the order of their ids, so that one range of the primary key holds them. */
    void write(List<Row> added, List<Row> changed) throws SQLException {
        insert(added, "");
        insert(changed, OVERWRITE);
    }

    void audit(long revision, List<Row> added, List<Row> changed) throws SQLException {
        if (!added.isEmpty()) {
            auditNew(revision, added.getFirst().id(), added.getLast().id());
        }
        for (var part : parts(changed)) {
            auditChanged(revision, part.stream().map(Row::id).toList());
        }
    }

    /** Parts of equal size share a statement: preparing one of 500 rows costs about as much as running it. */
    private void insert(List<Row> rows, String onConflict) throws SQLException {
        var full = rows.size() / ROWS_PER_STATEMENT * ROWS_PER_STATEMENT;
        insert(rows.subList(0, full), ROWS_PER_STATEMENT, onConflict);
        insert(rows.subList(full, rows.size()), rows.size() - full, onConflict);
    }

    private void insert(List<Row> rows, int together, String onConflict) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var values = String.join(", ", Collections.nCopies(together, oneRow()));
        try (var statement = connection.prepareStatement(INSERT.formatted(values) + onConflict)) {
            for (int from = 0; from < rows.size(); from += together) {
                var i = 0;
                for (var row : rows.subList(from, from + together)) {
                    statement.setBytes(++i, bytes(row.id()));
                    statement.setBytes(++i, bytes(row.measureId()));
                    statement.setObject(++i, row.day());
                    statement.setBigDecimal(++i, row.figure());
                    statement.setString(++i, row.provenance().name());
                    statement.setString(++i, row.note());
                    statement.setString(++i, row.source());
                    statement.setString(++i, row.provenance() == Provenance.CORRECTED ? batch.reason() : "");
                }
                statement.executeUpdate();
            }
        }
    }

    /** What all rows share is written into the statement; it is made of ids and a time, never of anybody's words. */
    private String oneRow() {
        var at = LocalDateTime.ofInstant(batch.at().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        return ONE_ROW.formatted(
                hex(batch.partnershipId()), hex(batch.importId()), hex(batch.by()), Timestamp.valueOf(at));
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private void auditNew(long revision, UUID first, UUID last) throws SQLException {
        for (var sql : List.of(AUDIT_NEW, TELL_NEW)) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, revision);
                statement.setBytes(2, bytes(batch.partnershipId()));
                statement.setBytes(3, bytes(batch.importId()));
                statement.setBytes(4, bytes(first));
                statement.setBytes(5, bytes(last));
                statement.executeUpdate();
            }
        }
    }

    private void auditChanged(long revision, List<UUID> ids) throws SQLException {
        var places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (var close = connection.prepareStatement(AUDIT_CLOSE.formatted(places));
                var audit = connection.prepareStatement(AUDIT_CHANGED.formatted(places));
                var tell = connection.prepareStatement(TELL_CHANGED.formatted(places))) {
            close.setLong(1, revision);
            close.setBytes(2, bytes(batch.partnershipId()));
            run(close, 3, ids);
            audit.setLong(1, revision);
            audit.setLong(2, revision);
            audit.setBytes(3, bytes(batch.partnershipId()));
            run(audit, 4, ids);
            tell.setLong(1, revision);
            tell.setBytes(2, bytes(batch.partnershipId()));
            run(tell, 3, ids);
        }
    }

    private static void run(PreparedStatement statement, int from, Collection<UUID> ids) throws SQLException {
        var i = from;
        for (var id : ids) {
            statement.setBytes(i++, bytes(id));
        }
        statement.executeUpdate();
    }

    private static List<List<Row>> parts(List<Row> rows) {
        var parts = new ArrayList<List<Row>>();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
        return parts;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
