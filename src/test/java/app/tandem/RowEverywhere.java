package app.tandem;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** One row in each table, with something in every column; all of them have one id, so that each refers to another's. */
final class RowEverywhere {
    private static final byte[] ID = bytes(UUID.randomUUID());
    private static final String LEDGER = "flyway_schema_history";

    private final Connection connection;

    RowEverywhere(Connection connection) {
        this.connection = connection;
    }

    /** The tables that had no row and have one now. */
    SortedSet<String> fill() throws SQLException {
        var empty = emptyTables();
        execute(TestDatabase.isMySql() ? "set foreign_key_checks = 0" : "set referential_integrity false");
        for (var table : empty) {
            insert(table, columns(table));
        }
        execute(TestDatabase.isMySql() ? "set foreign_key_checks = 1" : "set referential_integrity true");
        return empty;
    }

    SortedSet<String> emptyTables() throws SQLException {
        var tables = Tables.in(connection);
        tables.remove(LEDGER);
        for (var table : new TreeSet<>(tables)) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select 1 from " + table)) {
                if (row.next()) {
                    tables.remove(table);
                }
            }
        }
        return tables;
    }

    private Map<String, Object> columns(String table) throws SQLException {
        var columns = new LinkedHashMap<String, Object>();
        try (var found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                columns.put(found.getString("COLUMN_NAME"), something(found));
            }
        }
        return columns;
    }

    private static Object something(ResultSet column) throws SQLException {
        return switch (column.getInt("DATA_TYPE")) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> ID;
            case Types.BIT, Types.BOOLEAN -> true;
            case Types.DATE -> LocalDate.of(2026, 11, 22);
            case Types.TIMESTAMP -> LocalDateTime.of(2026, 11, 22, 10, 0);
            case Types.TIME -> LocalTime.of(10, 0);
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> "x";
            default -> 1;
        };
    }

    private void insert(String table, Map<String, Object> columns) throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var names = String.join(", ", columns.keySet());
        try (var statement =
                connection.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            var place = 0;
            for (var value : columns.values()) {
                statement.setObject(++place, value);
            }
            statement.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
