package app.tandem.faults;

import app.tandem.PackagedTandem;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who adds numbered words to the end of a text and notes down which of them were acknowledged. */
class Typist {
    private final UUID person;
    private final String partnership;
    private final String letter;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private int next;

    Typist(UUID person, String partnership, String letter) {
        this.person = person;
        this.partnership = partnership;
        this.letter = letter;
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    /** Types until the line breaks. */
    void typeUntilCut(PackagedTandem tandem, UUID text) throws Exception {
        var editor = open(tandem, text);
        try {
            // A word whose receipt got lost may be there or not; whichever, it is never typed again.
            while (true) {
                var word = letter + next++ + ";";
                editor.append(word);
                acknowledged.add(word);
            }
        } catch (CutOff expected) {
            // The application was killed.
        }
    }

    String read(PackagedTandem tandem, UUID text) throws Exception {
        return open(tandem, text).view;
    }

    private Editor open(PackagedTandem tandem, UUID text) throws Exception {
        var editor = new Editor(person + "." + System.nanoTime() % 1_000_000);
        var address = "ws://localhost:" + tandem.port() + "/live/texts/" + text + "?client=" + editor.client;
        editor.socket = tandem.signedIn(person, partnership)
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), editor)
                .join();
        while (!editor.hear().path("type").asString().equals("ready")) {}
        return editor;
    }

    private static class CutOff extends RuntimeException {}

    private static class Editor implements WebSocket.Listener {
        private static final JsonMapper JSON = JsonMapper.shared();
        private static final JsonNode CUT = JSON.createObjectNode();

        private final String client;
        private final LinkedBlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
        private final StringBuilder frame = new StringBuilder();
        private @Nullable WebSocket socket;
        private String view = "";
        private int version;
        private String epoch = "";

        Editor(String client) {
            this.client = client;
        }

        /** Sends the word, again whenever somebody else was quicker, until it is acknowledged. */
        void append(String word) {
            while (true) {
                var kept = view.isEmpty() ? "" : view.length() + ",";
                say("{\"type\":\"push\",\"epoch\":\"" + epoch + "\",\"version\":" + version + ",\"changes\":[[" + kept
                        + "[0,\"" + word + "\"]]]}");
                for (var answer = ""; !answer.equals("behind"); ) {
                    var heard = hear();
                    answer = heard.path("type").asString();
                    if (answer.equals("changed")
                            && heard.path("client").asString().equals(client)) {
                        return;
                    }
                    if (answer.equals("unfit") || answer.equals("full")) {
                        throw new IllegalStateException("Refused: " + heard);
                    }
                }
            }
        }

        private void say(String message) {
            try {
                socket.sendText(message, true).join();
            } catch (CompletionException cut) {
                throw new CutOff();
            }
        }

        /** The next message, after following what it says about the text. */
        JsonNode hear() {
            try {
                var heard = told.poll(30, TimeUnit.SECONDS);
                if (heard == null) {
                    throw new IllegalStateException("No word from Tandem in 30 seconds");
                }
                if (heard == CUT) {
                    throw new CutOff();
                }
                follow(heard);
                return heard;
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }

        private void follow(JsonNode heard) {
            if (heard.path("type").asString().equals("whole")) {
                view = heard.path("text").asString();
                version = heard.path("version").asInt();
            } else if (heard.path("type").asString().equals("ready")) {
                epoch = heard.path("epoch").asString();
            } else if (heard.path("type").asString().equals("changed")) {
                for (var change : heard.path("changes")) {
                    // Everybody only ever adds to the end.
                    view += change.get(change.size() - 1).get(1).asString();
                    version++;
                }
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
            frame.append(data);
            if (last) {
                told.add(JSON.readTree(frame.toString()));
                frame.setLength(0);
            }
            line.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket line, int code, String reason) {
            told.add(CUT);
            return null;
        }

        @Override
        public void onError(WebSocket line, Throwable error) {
            told.add(CUT);
        }
    }
}
