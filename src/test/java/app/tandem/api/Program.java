package app.tandem.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system outside of Tandem that sends readings by a token. */
public final class Program {
    private static final HttpClient LINE = HttpClient.newHttpClient();

    private final URI address;
    private final String token;

    public Program(int port, String token) {
        address = URI.create("http://localhost:" + port + "/api/v1/readings");
        this.token = token;
    }

    /** One value, with a key that nobody has used. */
    public HttpResponse<String> send(String measure, Object day, String value) {
        return send(UUID.randomUUID().toString(), readings(reading(measure, day, value)));
    }

    public HttpResponse<String> send(String key, String body) {
        return exchange(post(body).header("Idempotency-Key", key));
    }

    HttpRequest.Builder post(String body) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    static HttpResponse<String> exchange(HttpRequest.Builder call) {
        try {
            return LINE.send(call.build(), BodyHandlers.ofString());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String reading(String measure, Object day, String value) {
        return "{\"measure\":\"%s\",\"day\":\"%s\",\"value\":%s}".formatted(measure, day, value);
    }

    static String readings(String... readings) {
        return "{\"readings\":[" + String.join(",", readings) + "]}";
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
