package app.tandem.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A genuine Keycloak with the three realms of {@code docker/keycloak}, on a free port and with an empty memory; {@code
 * bin/test} unpacks it into {@code target/keycloak}. It is prepared once and started once per run.
 */
public final class KeycloakServer {
    private static final Path HOME = Path.of("target", "keycloak").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static KeycloakServer shared;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private KeycloakServer(int port) {
        this.port = port;
    }

    static synchronized KeycloakServer shared() {
        if (shared == null) {
            try {
                shared = started();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return shared;
    }

    String issuer(String realm) {
        return "http://localhost:" + port + "/realms/" + realm;
    }

    /** Asks Keycloak's administration; the body is JSON, or empty. */
    JsonNode admin(String method, String path, String body) {
        var answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin/realms/" + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank()
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(answer.body());
    }

    String userId(String realm, String username) {
        return admin("GET", realm + "/users?exact=true&username=" + username, "")
                .get(0)
                .path("id")
                .asString();
    }

    void setEnabled(String realm, String username, boolean enabled) {
        admin("PUT", realm + "/users/" + userId(realm, username), "{\"enabled\":" + enabled + "}");
    }

    /** Somebody with the password of all, {@code tandem}. */
    void add(String realm, String username, String email) {
        admin(
                "POST",
                realm + "/users",
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "username",
                                username,
                                "email",
                                email,
                                "firstName",
                                "Some",
                                "lastName",
                                "Body",
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", "tandem", "temporary", false)))));
    }

    /** A newer key of a higher priority signs from now on. */
    void rotateKeys(String realm) {
        var realmId = admin("GET", realm, "").path("id").asString();
        admin("POST", realm + "/components", """
                {"name":"newer","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider","parentId":"%s",
                 "config":{"priority":["%d"],"enabled":["true"],"active":["true"],"algorithm":["RS256"]}}""".formatted(realmId, System.currentTimeMillis() / 1000));
    }

    /** A token that is genuine in all but its audience: a client of that name asked for it. */
    String idTokenFor(String realm, String client, String username) {
        if (admin("GET", realm + "/clients?clientId=" + client, "").isEmpty()) {
            admin("POST", realm + "/clients", """
                    {"clientId":"%s","publicClient":true,"directAccessGrantsEnabled":true}""".formatted(client));
        }
        return token(realm, client, username, "tandem").path("id_token").asString();
    }

    /** Signs somebody out of everything, and tells everybody who wants to know. */
    void signOut(String realm, String username) {
        admin("POST", realm + "/users/" + userId(realm, username) + "/logout", "");
    }

    /** What the client at this realm may be sent back to, and where it is told of sign-outs. */
    void lead(String realm, String tandem, String providerId) {
        var client = admin("GET", realm + "/clients?clientId=tandem", "").get(0);
        var changed = (tools.jackson.databind.node.ObjectNode) client;
        changed.putArray("redirectUris").add(tandem + "/login/oauth2/code/" + providerId);
        changed.putArray("webOrigins");
        var attributes = (tools.jackson.databind.node.ObjectNode) changed.get("attributes");
        attributes.put("post.logout.redirect.uris", tandem + "/sign-in");
        attributes.put("backchannel.logout.url", tandem + "/logout/connect/back-channel/" + providerId);
        admin("PUT", realm + "/clients/" + client.path("id").asString(), changed.toString());
    }

    private String adminToken() {
        return token("master", "admin-cli", "admin", "admin")
                .path("access_token")
                .asString();
    }

    private JsonNode token(String realm, String client, String username, String password) {
        var form = "grant_type=password&scope=openid&client_id=" + client + "&username=" + username + "&password="
                + password;
        var answer = send(HttpRequest.newBuilder(URI.create(issuer(realm) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static KeycloakServer started() throws IOException {
        var dist = prepared();
        var run = Files.createTempDirectory(HOME, "run-");
        var port = freePort();
        var log = run.resolve("log");
        // The shell ends the server as soon as its own input ends, so that a killed test run leaves nothing behind.
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "\"$@\" </dev/null & server=$!; read -r end; kill $server; pkill -P $server; wait $server; rm -rf '"
                        + run + "'",
                "sh"));
        command.addAll(kc(
                dist,
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + freePort(),
                "--cache=local"));
        process(command).redirectOutput(log.toFile()).start();
        var server = new KeycloakServer(port);
        server.awaitStart(log);
        return server;
    }

    /** Keycloak compiles itself for its options; once is enough. */
    private static Path prepared() throws IOException {
        Path dist;
        try (var folders = Files.list(HOME)) {
            dist = folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("There is no Keycloak in " + HOME + ": bin/test fetches it."));
        }
        try (var channel = FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = channel.lock()) {
            var done = dist.resolve("prepared");
            if (!Files.exists(done)) {
                var build = process(kc(dist, "build", "--db=dev-mem", "--health-enabled=false"))
                        .redirectOutput(HOME.resolve("build.log").toFile())
                        .start();
                try {
                    if (build.waitFor() != 0) {
                        throw new IllegalStateException(
                                "Keycloak cannot be prepared: " + Files.readString(HOME.resolve("build.log")));
                    }
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                Files.createFile(done);
            }
        }
        var realms = Files.createDirectories(dist.resolve("data/import"));
        try (var files = Files.list(Path.of("docker", "keycloak"))) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        realms.resolve(file.getFileName().toString()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return dist;
    }

    private static List<String> kc(Path dist, String... words) {
        var command = new ArrayList<>(List.of("bash", dist.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(words));
        return command;
    }

    private static ProcessBuilder process(List<String> command) {
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -Xmx512m");
        process.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        process.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return process;
    }

    private void awaitStart(Path log) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(URI.create(issuer("onspot") + "/.well-known/openid-configuration"))
                                .build(),
                        BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Keycloak did not start. It said: " + Files.readString(log));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
