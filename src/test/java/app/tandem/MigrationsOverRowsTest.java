package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new version finds a database in which people have worked. */
@Tag("database")
class MigrationsOverRowsTest {
    private final TestDatabase.Coordinates database = TestDatabase.empty();

    @Test
    void eachMigrationFindsARowInEveryTableAndLosesNone() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var rows = new RowEverywhere(connection);
            var before = new TreeSet<String>();
            for (var version : versions()) {
                flyway(version).migrate();
                var lost = new TreeSet<>(before);
                lost.retainAll(rows.emptyTables());
                assertThat(lost).as("lost their rows with version " + version).isEmpty();
                before.addAll(rows.fill());
            }
            assertThat(before).contains("goal_terms", "goal_terms_aud", "proposal", "lesson", "mention", "revision");
        }
    }

    @Test
    void whoeverIsNamedIsSomebody() throws SQLException {
        flyway("latest").migrate();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            new RowEverywhere(connection).fill();
            for (var named : new String[] {
                "mention.person_id",
                "goal_terms.client_owner",
                "goal_terms.bpo_owner",
                "goal_terms.client_signed_person",
                "goal_terms.bpo_signed_person",
                "goal_terms.put_off_by",
                "stance.disposed_by",
                "lesson.answered_by_id"
            }) {
                assertThatThrownBy(() -> name(connection, named, UUID.randomUUID()))
                        .as(named)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private static void name(Connection connection, String named, UUID nobody) throws SQLException {
        var parts = named.split("\\.");
        try (var statement = connection.prepareStatement("update " + parts[0] + " set " + parts[1] + " = ?")) {
            statement.setBytes(1, RowEverywhere.bytes(nobody));
            statement.executeUpdate();
        }
    }

    private String[] versions() {
        return Arrays.stream(flyway("latest").info().pending())
                .map(MigrationInfo::getVersion)
                .map(MigrationVersion::getVersion)
                .toArray(String[]::new);
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration", "classpath:db/vendor/{vendor}")
                .failOnMissingLocations(false)
                .target(target)
                .load();
    }
}
