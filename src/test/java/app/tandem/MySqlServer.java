package app.tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            var home = Path.of("target", "mysql").toAbsolutePath();
            prepare(home);
            var run = Files.createTempDirectory(home, "run-");
            copy(home.resolve("empty"), run.resolve("data"));
            var port = freePort();
            start(home, run, port);
            var server = new MySqlServer("jdbc:mysql://127.0.0.1:" + port, "root", "");
            server.awaitStart(run);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks and initialises once; later runs copy the initialised folder. */
    private static void prepare(Path home) throws IOException {
        Files.createDirectories(home);
        try (var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = channel.lock()) {
            if (Files.exists(home.resolve("empty"))) {
                return;
            }
            var packed = home.resolve("mysql.tar.gz");
            if (!System.getProperty("os.name").equals("Linux")
                    || !System.getProperty("os.arch").equals("amd64")) {
                throw new IllegalStateException(
                        "The MySQL that comes with the tests runs on Linux x86-64 only: set TANDEM_TEST_DB_URL.");
            }
            try (var resource = MySqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
                Files.copy(resource, packed, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createDirectories(home.resolve("dist"));
            run(
                    home,
                    List.of(
                            "tar",
                            "xzf",
                            packed.toString(),
                            "-C",
                            home.resolve("dist").toString()));
            Files.delete(packed);
            standInForMissingLibraries(home);
            var data = home.resolve("initialising");
            run(home, List.of("rm", "-rf", data.toString()));
            run(home, mysqld(home, data, "--initialize-insecure"));
            Files.move(data, home.resolve("empty"));
        }
    }

    /**
     * mysqld is linked to two libraries that many machines lack and that it never calls as we start it; the loader is
     * content with any library of that name.
     */
    private static void standInForMissingLibraries(Path home) throws IOException {
        var lib = Files.createDirectories(home.resolve("stand-ins"));
        var missing = run(home, List.of("ldd", home.resolve("dist/bin/mysqld").toString()));
        for (var name : List.of("libaio.so.1", "libnuma.so.1")) {
            if (missing.contains(name + " => not found")) {
                Files.copy(
                        home.resolve("dist/lib/libssl.so.1.0.0"),
                        lib.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<String> mysqld(Path home, Path data, String... more) {
        var command = new ArrayList<>(List.of(
                home.resolve("dist/bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"), // without it mysqld refuses to run as root
                "--basedir=" + home.resolve("dist"),
                "--datadir=" + data,
                "--innodb-use-native-aio=0",
                "--innodb-log-file-size=16M"));
        command.addAll(List.of(more));
        return command;
    }

    /** The shell ends the server as soon as its own input ends, so that a killed test run leaves nothing behind. */
    private static void start(Path home, Path run, int port) throws IOException {
        var socket = Files.createTempDirectory("tandem-mysql"); // a socket's path may be 107 characters long at most
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "\"$@\" </dev/null & server=$!; read -r end; kill $server; wait $server; rm -rf '" + run + "' '"
                        + socket + "'",
                "sh"));
        command.addAll(mysqld(
                home,
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
        process(home, command).redirectOutput(run.resolve("log").toFile()).start();
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

    private static String run(Path home, List<String> command) throws IOException {
        var process = process(home, command).start();
        var output = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + output);
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return output;
    }

    private static ProcessBuilder process(Path home, List<String> command) {
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("LD_LIBRARY_PATH", home.resolve("stand-ins").toString());
        return process;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
