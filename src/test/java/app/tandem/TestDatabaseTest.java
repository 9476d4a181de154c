package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestDatabaseTest {
    @Test
    void theEngineIsTheOneAskedFor() throws SQLException {
        var database = TestDatabase.empty();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isMySql() ? "MySQL" : "H2");
        }
    }

    @Test
    void twoContextsNeverShareADatabase() {
        assertThat(TestDatabase.empty().url()).isNotEqualTo(TestDatabase.empty().url());
    }
}
