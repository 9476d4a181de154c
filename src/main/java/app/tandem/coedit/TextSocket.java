package app.tandem.coedit;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.MembershipEnded;
import app.tandem.partnership.NotFound;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line between an open editor and the text it shows. */
@Component
class TextSocket extends TextWebSocketHandler {
    private static final int LONGEST_MESSAGE = 512 * 1024;
    private static final Logger log = LoggerFactory.getLogger(TextSocket.class);

    private final Rooms rooms;
    private final CurrentMember currentMember;
    private final Doorkeeper doorkeeper;
    private final ApplicationEventPublisher events;
    private final Map<String, Editor> editors = new ConcurrentHashMap<>();

    TextSocket(Rooms rooms, CurrentMember currentMember, Doorkeeper doorkeeper, ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.doorkeeper = doorkeeper;
        this.events = events;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var admission =
                (Admission) Objects.requireNonNull(socket.getAttributes().get(Admission.NAME));
        socket.setTextMessageSizeLimit(LONGEST_MESSAGE);
        var room = rooms.enter(admission.textId(), admission.member());
        var editor = new Editor(admission, room, socket);
        editors.put(socket.getId(), editor);
        room.text().join(editor, admission.since(), admission.mayWrite());
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        var editor = editors.get(socket.getId());
        if (editor == null) {
            return;
        }
        try {
            hear(editor, JsonMapper.shared().readTree(message.getPayload()));
        } catch (JacksonException | UnfitChange e) {
            log.warn("Member {} sent what is no message: {}", editor.member().personId(), e.getMessage());
            editor.hear(new Message.Unfit(String.valueOf(e.getMessage())));
        }
    }

    private void hear(Editor editor, JsonNode told) {
        switch (told.path("type").asString("")) {
            case "push" -> push(editor, told);
            case "cursor" -> point(editor, told);
            case "leave" -> {
                editor.room().text().whisper(new Message.Gone(editor.client()), editor);
                Thread.startVirtualThread(() -> rooms.settle(editor.room()));
            }
            case "ping" -> editor.hear(new Message.Here());
            default -> throw new UnfitChange("There is no such message.");
        }
    }

    private void push(Editor editor, JsonNode told) {
        if (!editor.mayWrite()) {
            var member = editor.member();
            events.publishEvent(new AccessRefused(
                            AccessRefused.Kind.NOT_ALLOWED,
                            AccessRefused.Way.SOCKET,
                            "a live text",
                            "Only to be read by them")
                    .by(member.personId())
                    .in(member.slug()));
            throw new UnfitChange("You may read this text but not change it.");
        }
        var update = Update.parse(
                number(told, "version"), editor.member().personId(), editor.client(), told.path("changes"));
        editor.room().push(update, told.path("epoch").asString(""), editor);
    }

    private static void point(Editor editor, JsonNode told) {
        var member = editor.member();
        editor.room()
                .text()
                .whisper(
                        new Message.Cursor(
                                editor.client(),
                                member.firstName(),
                                member.side().name(),
                                number(told, "version"),
                                number(told, "anchor"),
                                number(told, "head")),
                        editor);
    }

    private static int number(JsonNode told, String name) {
        var number = told.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToInt() || number.asInt() < 0) {
            throw new UnfitChange("The " + name + " is missing.");
        }
        return number.asInt();
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus why) {
        var editor = editors.remove(socket.getId());
        if (editor != null) {
            var text = editor.room().text();
            text.leave(editor);
            text.whisper(new Message.Gone(editor.client()), editor);
            rooms.leave(editor.room());
        }
    }

    /** However a membership ended or what somebody may do here changed, also while their editor was just being opened. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void lookWhoMayStillDoWhat() {
        for (var editor : editors.values()) {
            try {
                look(editor);
            } catch (NotFound justEnded) {
                editor.close(Editor.NO_LONGER_YOURS);
            } catch (RuntimeException e) {
                log.warn(
                        "What {} may do with a text could not be asked now",
                        editor.member().personId(),
                        e);
            }
        }
    }

    private void look(Editor editor) {
        var reach = currentMember.mayAct(editor.member())
                ? doorkeeper.reach(editor.member(), editor.room().textId())
                : Reach.NOTHING;
        if (reach == Reach.NOTHING) {
            editor.close(Editor.NO_LONGER_YOURS);
        } else if (editor.mayWrite() != (reach == Reach.WRITE)) {
            editor.close(Editor.ASK_AGAIN);
        }
    }

    @EventListener
    void on(MembershipEnded ended) {
        close(ended.member());
    }

    /** Whoever has left the partnership writes nothing more, not even in a text that is open before them. */
    void close(Member member) {
        editors.values().stream()
                .filter(editor -> editor.member().personId().equals(member.personId())
                        && editor.member().partnershipId().equals(member.partnershipId()))
                .forEach(editor -> editor.close(Editor.NO_LONGER_YOURS));
    }
}
