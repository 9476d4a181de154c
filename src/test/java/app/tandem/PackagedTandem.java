package app.tandem;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tandem as people run it: the built jar in a process of its own, which can be killed, on data that stays. */
public final class PackagedTandem implements AutoCloseable {
    private static final Path JAR = Path.of("target", "app", "tandem.jar").toAbsolutePath();
    private static final Path CACHE = JAR.resolveSibling("tandem.aot");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedTandem(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts on a free port and waits for the first page. */
    public static PackagedTandem start(Path data) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + " yet: bin/test builds it.");
        }
        var port = freePort();
        var log = Files.createDirectories(data).resolve("console.log");
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        if (Files.exists(CACHE)) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", JAR.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TANDEM_"));
        builder.environment().put("TANDEM_PORT", String.valueOf(port));
        builder.environment().put("TANDEM_DATA", data.toString());
        builder.environment().put("TANDEM_PROFILE", "demo");
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var tandem = new PackagedTandem(process, log, port);
        tandem.awaitFirstPage();
        return tandem;
    }

    public int port() {
        return port;
    }

    /** As with kill -9: no farewell, no flush. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** A browser session signed in as this demo person. */
    public HttpClient signedIn(UUID person, String partnership) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var page =
                http.send(request("/sign-in").build(), BodyHandlers.ofString()).body();
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form: " + page);
        }
        var form = "person=" + person + "&partnership=" + partnership + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var answer = http.send(
                request("/sign-in/demo")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Signing in was answered with " + answer.statusCode());
        }
        return http;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** The embedded database of a Tandem that does not run. */
    public static Connection database(Path data) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("tandem")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0",
                "tandem",
                "");
    }

    private void awaitFirstPage() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (true) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("Tandem did not start. It said: " + Files.readString(log));
                }
                try {
                    var answer = http.send(request("/sign-in").build(), BodyHandlers.discarding());
                    if (answer.statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet.
                }
                Thread.sleep(100);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
