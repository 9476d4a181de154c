package app.tandem.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab as the network sees it, so that every line of its requests can be a lie. */
public final class RawTab {
    private final int port;
    private final String session;
    private final String host;
    private final String[] lies;

    public RawTab(int port, String session, String host, String... lies) {
        this.port = port;
        this.session = session;
        this.host = host;
        this.lies = lies;
    }

    /** What a new tab is told to show at an address, such as {@code p/acme/goals?all}. */
    public String page(String address) {
        var tab = init(address);
        var uidl = "POST /?v-r=uidl&v-uiId=" + tab.path("v-uiId").asInt();
        var key = tab.path("uidl").path("Vaadin-Security-Key").asString();
        var page = exchange(uidl, navigation(key, address));
        // Closed like a browser's tab: an open one would be told of everybody who comes after it.
        exchange(uidl, "{\"csrfToken\":\"%s\",\"UNLOAD\":true,\"rpc\":[]}".formatted(key));
        return page;
    }

    /** The address at which this tab is told what others change. */
    public String pushAddress(String address) {
        return open(address).pushAddress();
    }

    /** A tab at an address: its number, and the keys that its calls and its line must carry. */
    public record Opened(int id, String key, String pushKey) {
        public String pushAddress() {
            return "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-Transport=websocket&X-atmo-protocol=true"
                    .formatted(id, pushKey);
        }
    }

    public Opened open(String address) {
        var tab = init(address);
        return new Opened(
                tab.path("v-uiId").asInt(),
                tab.path("uidl").path("Vaadin-Security-Key").asString(),
                tab.path("uidl").path("Vaadin-Push-ID").asString());
    }

    /** What an open tab is told when it goes to another address, or somebody who says to be that tab. */
    public String go(Opened tab, String address) {
        return exchange("POST /?v-r=uidl&v-uiId=" + tab.id(), navigation(tab.key(), address));
    }

    private static String navigation(String key, String address) {
        var parts = address.split("\\?", 2);
        return ("{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{"
                        + "\"route\":\"%s\",\"query\":\"%s\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}],"
                        + "\"syncId\":0,\"clientId\":0}")
                .formatted(key, parts[0], parts.length == 1 ? "" : parts[1]);
    }

    /** What an open tab is told that calls for the so-manieth time, with an event that can be any lie. */
    public String call(Opened tab, int number, String event) {
        return exchange(
                "POST /?v-r=uidl&v-uiId=" + tab.id(),
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(tab.key(), event, number, number));
    }

    /** What an open tab is told that missed something and asks for all of its page again. */
    public String again(Opened tab, int number) {
        return exchange(
                "POST /?v-r=uidl&v-uiId=" + tab.id(),
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"resynchronize\":true,\"syncId\":%d,\"clientId\":%d}"
                        .formatted(tab.key(), number, number));
    }

    /** The whole answer to a request of any kind, its head first. */
    public String raw(String request, String body) {
        return whole(request, body);
    }

    private JsonNode init(String address) {
        var path = address.split("\\?", 2);
        var query = path.length == 1 ? "" : path[1] + "&";
        var answer = exchange("GET /?%sv-r=init&location=%s&query=".formatted(query, path[0]), "");
        return JsonMapper.shared().readTree(answer).path("appConfig");
    }

    /** By the old protocol an answer comes in one piece, and its end is the end of the line. */
    private String exchange(String request, String body) {
        var answer = whole(request, body);
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private String whole(String request, String body) {
        try (var line = new Socket("localhost", port)) {
            var lying = String.join("", lies);
            // Of two types the first one counts.
            var type = lying.contains("Content-Type:") ? "" : "Content-Type: application/json\r\n";
            var head = "%s HTTP/1.0\r\nHost: %s\r\nCookie: JSESSIONID=%s\r\n%sContent-Length: %d\r\n"
                    .formatted(request, host, session, type, body.getBytes(StandardCharsets.UTF_8).length);
            var told = head + lying + "\r\n" + body;
            tell(line, told);
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** Whoever is refused while still talking is cut off, and can read why all the same. */
    private static void tell(Socket line, String told) throws IOException {
        try {
            line.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
        } catch (SocketException cutOff) {
            if (line.getInputStream().available() == 0) {
                throw cutOff;
            }
        }
    }
}
