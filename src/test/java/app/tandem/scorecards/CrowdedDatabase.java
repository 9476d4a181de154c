package app.tandem.scorecards;

import static app.tandem.scorecards.ReadingImportSql.bytes;

import app.tandem.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Fills a database with partnerships and their readings, past the import and without audit rows, which pages do not read.
 *
 * <p>The days of one large partnership lie between the others' readings, as they do where each day is imported as it ends.
 */
final class CrowdedDatabase {
    static final int MEASURES = 15;
    static final int DAYS = 330;
    private static final int TOGETHER = 1_000;
    private static final String INSERT = "insert into reading (id, partnership_id, version, measure_id, reading_day,"
            + " figure, provenance, note, reason, source, recorded_by, recorded_at)"
            + " values (?, ?, 0, ?, ?, ?, 'IMPORT', '', '', 'readings.csv, row 17', ?, ?)";

    private final DataSource pool;
    private final LocalDate last;
    private final Random random = new Random(7);
    private final UUID somebody = UUID.randomUUID();
    private final LocalDateTime now = LocalDateTime.of(2026, 1, 1, 12, 0);
    private long ids = 0x0190_0000_0000L;

    CrowdedDatabase(DataSource pool, LocalDate last) {
        this.pool = pool;
        this.last = last;
    }

    /** New partnerships beside one that is there; the days of the large one are spread evenly among them. */
    void add(
            int partnerships,
            UUID like,
            List<UUID> modelMeasures,
            UUID large,
            List<UUID> largeMeasures,
            int largeDays) {
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            trusting(connection, true);
            connection.setAutoCommit(false);
            var rows = 0;
            var day = 0;
            for (int i = 0; i < partnerships; i++) {
                var id = UUID.randomUUID();
                var measures = copy(connection, id, like, modelMeasures);
                for (int back = DAYS - 1; back >= 0; back--) {
                    rows = write(insert, id, measures, last.minusDays(back), rows);
                }
                for (; day < (long) largeDays * (i + 1) / partnerships; day++) {
                    rows = write(insert, large, largeMeasures, last.minusDays(largeDays - 1L - day), rows);
                }
                if (i % 20 == 19) {
                    insert.executeBatch();
                    connection.commit();
                    rows = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            trusting(connection, false);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rows that are made up are right by themselves: nothing is looked up for them. */
    private static void trusting(Connection connection, boolean yes) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (TestDatabase.isMySql()) {
                statement.execute("set foreign_key_checks = " + (yes ? 0 : 1));
                statement.execute("set unique_checks = " + (yes ? 0 : 1));
            } else {
                statement.execute("set referential_integrity " + !yes);
            }
        }
    }

    private static List<UUID> copy(Connection connection, UUID id, UUID like, List<UUID> models) throws SQLException {
        run(
                connection,
                "insert into partnership (%s) select %s from partnership where id = ?",
                "partnership",
                id,
                id,
                like);
        var measures = new ArrayList<UUID>();
        for (var model : models) {
            var measure = UUID.randomUUID();
            run(
                    connection,
                    "insert into measure (%s) select %s from measure where id = ?",
                    "measure",
                    id,
                    measure,
                    model);
            measures.add(measure);
        }
        return measures;
    }

    /** All columns as they are there, but for the ids and the name in the address. */
    private static void run(Connection connection, String sql, String table, UUID partnership, UUID id, UUID like)
            throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                var column = found.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                columns.add(column);
                values.add(
                        switch (column) {
                            case "id" -> "x'" + id.toString().replace("-", "") + "'";
                            case "partnership_id" ->
                                "x'" + partnership.toString().replace("-", "") + "'";
                            case "slug" -> "'" + id + "'";
                            default -> column;
                        });
            }
        }
        try (var statement =
                connection.prepareStatement(sql.formatted(String.join(", ", columns), String.join(", ", values)))) {
            statement.setBytes(1, bytes(like));
            statement.executeUpdate();
        }
    }

    private int write(PreparedStatement insert, UUID partnership, List<UUID> measures, LocalDate day, int before)
            throws SQLException {
        var rows = before;
        for (var measure : measures) {
            insert.setBytes(1, bytes(nextId()));
            insert.setBytes(2, bytes(partnership));
            insert.setBytes(3, bytes(measure));
            insert.setObject(4, day);
            insert.setBigDecimal(5, BigDecimal.valueOf(random.nextInt(100_000), 2));
            insert.setBytes(6, bytes(somebody));
            insert.setObject(7, now);
            insert.addBatch();
            if (++rows % TOGETHER == 0) {
                insert.executeBatch();
            }
        }
        return rows;
    }

    /** As version 7 makes them: by time first. */
    private UUID nextId() {
        ids++;
        return new UUID((ids << 16) | 0x7000 | random.nextInt(0x1000), random.nextLong());
    }
}
