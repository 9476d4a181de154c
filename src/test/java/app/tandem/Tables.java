package app.tandem;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables of a test database, by name. */
public final class Tables {
    private Tables() {}

    public static SortedSet<String> in(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
