package app.tandem;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test context an empty database of its own, on the engine that {@code tandem.test.engine} names. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String LIKE_MYSQL = "MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    /** How to reach one database. */
    public record Coordinates(String url, String user, String password) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = empty();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        // Contexts stay cached for the whole run: idle connections would add up.
                        "spring.datasource.hikari.minimum-idle=1")
                .applyTo(context);
    }

    public static boolean isMySql() {
        return switch (System.getProperty("tandem.test.engine", "h2")) {
            case "h2" -> false;
            case "mysql" -> true;
            case String other -> throw new IllegalArgumentException("tandem.test.engine is h2 or mysql, not " + other);
        };
    }

    /** A new, empty database that disappears with this JVM, on H2 a minute after nobody uses it any more. */
    public static Coordinates empty() {
        var name = "tandem_" + UUID.randomUUID().toString().replace("-", "");
        return isMySql()
                ? MySqlServer.shared().create(name)
                : new Coordinates("jdbc:h2:" + place(name) + ";DB_CLOSE_DELAY=60;" + LIKE_MYSQL, "sa", "");
    }

    /** A measurement asks for a file, in which what is committed is on disk as users have it, and no answer is kept from before. */
    private static String place(String name) {
        var folder = System.getProperty("tandem.test.folder", "");
        return folder.isEmpty()
                ? "mem:" + name
                : "file:" + Path.of(folder).toAbsolutePath().resolve(name) + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0";
    }
}
