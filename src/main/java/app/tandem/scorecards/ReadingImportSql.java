package app.tandem.scorecards;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
            reading_day, figure, numerator, denominator, sample, provenance, note, source, reason) values %s""";
    private static final String ONE_ROW = "(x'%s', 0, x'%s', x'%s', timestamp '%s', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OVERWRITE = """
             on duplicate key update figure = values(figure), numerator = values(numerator),
            denominator = values(denominator), sample = values(sample), provenance = values(provenance), note = values(note),
            reason = values(reason), source = values(source), import_id = values(import_id),
            recorded_by = values(recorded_by), recorded_at = values(recorded_at), version = version + 1""";

    // Instants lie in the database as UTC; a time of the machine's own zone would lose the hour that summer time skips.
    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    /** A reading that is there already. */
    record Existing(UUID id, Figure figure, String note) {}

    /** A row to write; its id is a new one for a new reading, the old one for a correction. */
    record Row(
            UUID id, UUID measureId, LocalDate day, Figure figure, Provenance provenance, String note, String source) {}

    /** What all rows of one import share. */
    record Batch(UUID partnershipId, UUID importId, UUID by, Instant at, String reason) {}

    private final Connection connection;
    private final Batch batch;
    private final ReadingAuditSql audit;

    ReadingImportSql(Connection connection, Batch batch, long revision) {
        this.connection = connection;
        this.batch = batch;
        this.audit = new ReadingAuditSql(connection, batch, revision);
    }

    static Map<LocalDate, Existing> existing(
            Connection connection, UUID partnershipId, UUID measureId, LocalDate from, LocalDate to)
            throws SQLException {
        var sql =
                "select reading_day, id, figure, numerator, denominator, sample, note from reading where partnership_id = ? and measure_id = ?"
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
                            new Existing(
                                    uuid(rows.getBytes(2)),
                                    new Figure(
                                            rows.getBigDecimal(3),
                                            new Parts(
                                                    rows.getBigDecimal(4),
                                                    rows.getBigDecimal(5),
                                                    rows.getObject(6, Integer.class))),
                                    rows.getString(7)));
                }
            }
        }
        return found;
    }

    /** New rows come in the order of their ids, so that one range of the primary key holds them. */
    void add(List<Row> rows) throws SQLException {
        insert(rows, "");
        audit.added(rows.getFirst().id(), rows.getLast().id());
    }

    void correct(List<Row> rows) throws SQLException {
        insert(rows, OVERWRITE);
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            var part = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
            audit.changed(part.stream().map(Row::id).toList());
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
                    statement.setBigDecimal(++i, row.figure().value());
                    statement.setBigDecimal(++i, row.figure().parts().numerator());
                    statement.setBigDecimal(++i, row.figure().parts().denominator());
                    statement.setObject(++i, row.figure().parts().sample());
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
        return ONE_ROW.formatted(
                hex(batch.partnershipId()), hex(batch.importId()), hex(batch.by()), AS_STORED.format(batch.at()));
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    static byte[] bytes(UUID id) {
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
