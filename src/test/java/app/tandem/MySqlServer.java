package app.tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The MySQL that the database tests run on: {@code TANDEM_TEST_DB_URL} where it is set, else one started for this JVM. */
final class MySqlServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static MySqlServer shared;

    private final String address;
    private final String user;
    private final String password;

    private MySqlServer(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    static synchronized MySqlServer shared() {
        if (shared == null) {
            var given = System.getenv("TANDEM_TEST_DB_URL");
            shared = given == null || given.isBlank()
                    ? started()
                    : new MySqlServer(
                            given.replaceAll("(//[^/?]+).*", "$1"),
                            System.getenv().getOrDefault("TANDEM_TEST_DB_USER", "root"),
                            System.getenv().getOrDefault("TANDEM_TEST_DB_PASSWORD", ""));
        }
        return shared;
    }

    TestDatabase.Coordinates create(String name) {
        execute("create database " + name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
        return new TestDatabase.Coordinates(url(name), user, password);
    }

    private void drop(String name) {
        try {
            execute("drop database " + name);
        } catch (IllegalStateException ignored) {
            // Our own server may have stopped first, and took the database with it.
        }
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url(""), user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The MySQL for the tests at " + address + " refused: " + failure.getMessage(), failure);
        }
    }

    private String url(String database) {
        return address + "/" + database
                + "?connectionTimeZone=UTC&rewriteBatchedStatements=true&sslMode=PREFERRED&allowPublicKeyRetrieval=true";
    }

    private static MySqlServer started() {
        try {
            var files = MySqlFiles.prepared();
            var run = files.copyOfEmpty();
            var port = freePort();
            start(files, run, port);
            var server = new MySqlServer("jdbc:mysql://127.0.0.1:" + port, "root", "");
            server.awaitStart(run);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The shell ends the server as soon as its own input ends, so that a killed test run leaves nothing behind. */
    private static void start(MySqlFiles files, Path run, int port) throws IOException {
        var socket = Files.createTempDirectory("tandem-mysql"); // a socket's path may be 107 characters long at most
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "\"$@\" </dev/null & server=$!; read -r end; kill $server; wait $server; rm -rf '" + run + "' '"
                        + socket + "'",
                "sh"));
        command.addAll(files.mysqld(
                run.resolve("data"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + socket.resolve("s"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-flush-log-at-trx-commit=0",
                "--max-connections=400",
                "--local-infile=ON"));
        files.process(command).redirectOutput(run.resolve("log").toFile()).start();
    }

    private void awaitStart(Path run) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                execute("select 1");
                return;
            } catch (IllegalStateException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(
                            "MySQL did not start. It said: " + Files.readString(run.resolve("log")), notYet);
                }
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
