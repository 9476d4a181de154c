package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever starts Tandem in vain reads in words why, and no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
    private final String database =
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE";

    @Test
    void withoutSettings(CapturedOutput output) {
        start(Map.of("tandem.secret", "", "tandem.public-url", "", "tandem.smtp.host", ""));

        assertThat(saidIn(output))
                .contains(
                        "TANDEM_SECRET is missing",
                        "TANDEM_PUBLIC_URL is missing",
                        "TANDEM_SMTP_HOST is missing",
                        ".env.example and bin/run --help explain each");
    }

    @Test
    void withDemoPeopleInProduction(CapturedOutput output) {
        start(Map.of("spring.profiles.active", "demo,production"));

        assertThat(saidIn(output)).contains("The profiles demo and production are both switched on");
    }

    @Test
    void withADatabaseThatDoesNotAnswer(CapturedOutput output) {
        start(Map.of(
                "spring.datasource.url", "jdbc:mysql://127.0.0.1:1/tandem",
                "spring.datasource.password", "something long",
                "spring.datasource.hikari.connection-timeout", "1000"));

        assertThat(saidIn(output)).contains("The database does not answer.");
    }

    @Test
    void withTheDatabaseOfANewerTandem(CapturedOutput output) {
        Flyway.configure()
                .dataSource(database, "sa", "")
                .locations("classpath:db/migration", "classpath:db/test")
                .load()
                .migrate();

        start(Map.of("spring.datasource.url", database));

        assertThat(saidIn(output))
                .containsPattern("The database belongs to a newer Tandem: its schema is version 900, and this one knows"
                        + " [0-9.]+ at most\\.");
    }

    @Test
    void withADatabaseThatNobodyHasBroughtUpToDate(CapturedOutput output) {
        start(Map.of("spring.datasource.url", database, "spring.flyway.enabled", "false"));

        assertThat(saidIn(output)).contains("The database is not up to date: Schema validation: missing table");
    }

    @Test
    void withADatabaseOfSomethingElse(CapturedOutput output) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("create table invoice (id int)");
        }

        start(Map.of("spring.datasource.url", database));

        assertThat(saidIn(output)).contains("The database cannot be brought up to date: Found non-empty schema");
    }

    private static void start(Map<String, String> different) {
        var settings = new HashMap<>(Map.of(
                "server.port", "0",
                "spring.profiles.active", "production",
                "spring.datasource.username", "sa",
                "spring.datasource.password", "",
                "tandem.secret", "8f1c0b7e5d2a49c6b3e7f9a1d4c80526",
                "tandem.public-url", "https://tandem.example",
                "tandem.smtp.host", "127.0.0.1",
                "tandem.smtp.from", "tandem@tandem.example",
                "vaadin.productionMode", "true"));
        settings.putAll(different);
        var arguments = settings.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue());
        assertThatThrownBy(() -> new SpringApplicationBuilder(TandemApplication.class)
                        .run(arguments.toArray(String[]::new))
                        .close())
                .isInstanceOf(Exception.class);
    }

    private static String saidIn(CapturedOutput output) {
        assertThat(output.getAll()).contains("APPLICATION FAILED TO START");
        var said = output.getAll().substring(output.getAll().indexOf("APPLICATION FAILED TO START"));
        assertThat(said).doesNotContain("\tat ", "Exception");
        return said;
    }
}
