package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser as the text socket sees it: a line that talks, and an editor that follows what it hears. */
class Browser implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    final String client;
    final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuilder frame = new StringBuilder();
    private final Member member;
    private final WebSocket socket;
    private String view = "";
    private int version;
    private String epoch = "";

    static Browser open(int port, Member member, UUID textId) throws WebSocketHandshakeException {
        return new Browser(port, member, textId, clientOf(member), -1, "");
    }

    static Browser reopen(int port, Member member, UUID textId, String client, int from, String text)
            throws WebSocketHandshakeException {
        return new Browser(port, member, textId, client, from, text);
    }

    private Browser(int port, Member member, UUID textId, String client, int from, String text)
            throws WebSocketHandshakeException {
        this.member = member;
        this.client = client;
        view = text;
        version = from;
        var since = from < 0 ? "" : "&from=" + from + "&kept=" + from;
        socket = connect(port, member, "/live/texts/" + textId + "?client=" + client + since, null, this);
    }

    static String clientOf(Member member) {
        return member.personId() + "." + ThreadLocalRandom.current().nextInt(1_000_000);
    }

    static WebSocket connect(
            int port, @Nullable Member member, String path, @Nullable String origin, WebSocket.Listener listener)
            throws WebSocketHandshakeException {
        var builder = HTTP.newWebSocketBuilder();
        if (member != null) {
            var person = (member.personId() + ":any").getBytes(StandardCharsets.UTF_8);
            builder.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(person));
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        try {
            return builder.buildAsync(URI.create("ws://localhost:" + port + path), listener)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    synchronized String view() {
        return view;
    }

    synchronized int version() {
        return version;
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void push(String changes) {
        say(pushed(changes));
    }

    private synchronized String pushed(String changes) {
        return "{\"type\":\"push\",\"epoch\":\"" + epoch + "\",\"version\":" + version + ",\"changes\":" + changes
                + "}";
    }

    String insertion(int at, String inserted) {
        var rest = view().length() - at;
        return "[[" + (at > 0 ? at + "," : "") + "[0," + lines(inserted) + "]" + (rest > 0 ? "," + rest : "") + "]]";
    }

    private static String lines(String inserted) {
        return Stream.of(inserted.split("\n", -1)).map(JSON::writeValueAsString).collect(Collectors.joining(","));
    }

    /** Types, again whenever somebody else was quicker, until it is acknowledged. */
    void type(java.util.function.ToIntFunction<String> place, String inserted) {
        for (String answer = ""; !answer.equals("changed"); answer = answer()) {
            if (answer.equals("unfit")) {
                throw new IllegalStateException("Refused: " + heard.getLast());
            }
            String push;
            synchronized (this) {
                push = pushed(insertion(place.applyAsInt(view), inserted));
            }
            say(push);
        }
    }

    String answer() {
        try {
            var answer = answers.poll(10, TimeUnit.SECONDS);
            if (answer == null) throw new IllegalStateException("No answer in ten seconds");
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            hear(JSON.readTree(frame.toString()));
            frame.setLength(0);
        }
        line.request(1);
        return null;
    }

    private synchronized void hear(JsonNode told) {
        heard.add(told);
        var type = told.get("type").asString();
        switch (type) {
            case "whole" -> {
                view = told.get("text").asString();
                version = told.get("version").asInt();
            }
            case "changed" -> {
                var from = told.get("version").asInt();
                var author = told.get("client").asString();
                if (from >= version) {
                    var update = Update.parse(from, member.personId(), author, told.get("changes"));
                    view = update.applyTo(view);
                    version = update.next();
                }
                if (author.equals(client)) answers.add(type);
            }
            case "ready" -> {
                epoch = told.get("epoch").asString();
                answers.add(type);
            }
            case "cursor", "gone", "joined", "here", "kept" -> {}
            default -> answers.add(type);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
        closed.add(code);
        return null;
    }

    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            // The other end may close it in the same moment.
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .exceptionally(closed -> socket)
                    .join();
        }
    }
}
