package app.tandem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The MySQL that comes with the tests, unpacked below {@code target} together with an initialised data folder. */
final class MySqlFiles {
    private final Path home = Path.of("target", "mysql").toAbsolutePath();

    private MySqlFiles() {}

    static MySqlFiles prepared() throws IOException {
        var files = new MySqlFiles();
        files.prepare();
        return files;
    }

    /** A folder of its own for one server, with the empty databases in {@code data}. */
    Path copyOfEmpty() throws IOException {
        var run = Files.createTempDirectory(home, "run-");
        copy(home.resolve("empty"), run.resolve("data"));
        return run;
    }

    /** Unpacks and initialises once; later runs copy the initialised folder. */
    private void prepare() throws IOException {
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
            try (var resource = MySqlFiles.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
                Files.copy(resource, packed, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createDirectories(home.resolve("dist"));
            run(List.of(
                    "tar", "xzf", packed.toString(), "-C", home.resolve("dist").toString()));
            Files.delete(packed);
            standInForMissingLibraries();
            var data = home.resolve("initialising");
            run(List.of("rm", "-rf", data.toString()));
            run(mysqld(data, "--initialize-insecure"));
            Files.move(data, home.resolve("empty"));
        }
    }

    /**
     * mysqld is linked to two libraries that many machines lack and that it never calls as we start it; the loader is
     * content with any library of that name.
     */
    private void standInForMissingLibraries() throws IOException {
        var lib = Files.createDirectories(home.resolve("stand-ins"));
        var missing = run(List.of("ldd", home.resolve("dist/bin/mysqld").toString()));
        for (var name : List.of("libaio.so.1", "libnuma.so.1")) {
            if (missing.contains(name + " => not found")) {
                Files.copy(
                        home.resolve("dist/lib/libssl.so.1.0.0"),
                        lib.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    List<String> mysqld(Path data, String... more) {
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

    private String run(List<String> command) throws IOException {
        var process = process(command).start();
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

    ProcessBuilder process(List<String> command) {
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
}
