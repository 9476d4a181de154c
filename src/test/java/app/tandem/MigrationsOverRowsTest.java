package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new version finds a database in which people have worked. */
@Tag("database")
class MigrationsOverRowsTest {
    private static final String BEFORE_PEOPLE_WERE_CHECKED = "33";

    private final TestDatabase.Coordinates database = TestDatabase.empty();
    private final byte[] organisation = id();
    private final byte[] person = id();
    private final byte[] partnership = id();
    private final byte[] text = id();

    @Test
    void whatWasMentionedStaysAndNobodyIsNamedFromThenOnWhoIsNobody() throws SQLException {
        flyway(BEFORE_PEOPLE_WERE_CHECKED).migrate();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            insert(
                    connection,
                    "organisation (id, version, name, kind, zone)",
                    organisation,
                    0,
                    "Acme",
                    "CLIENT",
                    "UTC");
            insert(
                    connection,
                    "person (id, version, organisation_id, name, email)",
                    person,
                    0,
                    organisation,
                    "Lee Carter",
                    "lee@example.com");
            insert(
                    connection,
                    "partnership (id, version, slug, client_id, bpo_id)",
                    partnership,
                    0,
                    "acme",
                    organisation,
                    organisation);
            insert(
                    connection,
                    "shared_text (id, partnership_id, version, text, settled)",
                    text,
                    partnership,
                    0,
                    "Ask @Lee Carter.",
                    0);
            mention(connection, person, "Ask @Lee Carter.");

            flyway("latest").migrate();

            try (var rows = connection.createStatement().executeQuery("select words from mention")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Ask @Lee Carter.");
            }
            assertThatCode(() -> mention(connection, person, "x".repeat(1000))).doesNotThrowAnyException();
            assertThatThrownBy(() -> mention(connection, id(), "Nobody")).isInstanceOf(SQLException.class);
        }
    }

    private void mention(Connection connection, byte[] personId, String words) throws SQLException {
        insert(
                connection,
                "mention (id, partnership_id, version, person_id, text_id, by_id, words, mentioned_at)",
                id(),
                partnership,
                0,
                personId,
                text,
                person,
                words,
                "2026-11-22 10:00:00");
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration", "classpath:db/vendor/{vendor}")
                .failOnMissingLocations(false)
                .target(target)
                .load();
    }

    private static void insert(Connection connection, String into, Object... values) throws SQLException {
        var places = String.join(", ", Collections.nCopies(values.length, "?"));
        try (var statement = connection.prepareStatement("insert into " + into + " values (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] id() {
        var id = UUID.randomUUID();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
