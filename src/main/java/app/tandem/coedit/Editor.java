package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** One open editor in one browser. It is written to by a thread of its own, so that a slow line holds up nobody else. */
class Editor implements LiveText.Listener {
    static final CloseStatus NO_LONGER_YOURS = new CloseStatus(4404, "This text does not exist.");
    private static final int PATIENCE = 10_000;
    private static final Logger log = LoggerFactory.getLogger(Editor.class);

    private final Admission admission;
    private final Room room;
    private final WebSocketSession socket;
    private final Queue<Message> unsaid = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Editor(Admission admission, Room room, WebSocketSession socket) {
        this.admission = admission;
        this.room = room;
        this.socket = socket;
    }

    Member member() {
        return admission.member();
    }

    String client() {
        return admission.client();
    }

    boolean mayWrite() {
        return admission.mayWrite();
    }

    Room room() {
        return room;
    }

    @Override
    public void hear(Message message) {
        unsaid.add(message);
        var queued = waiting.getAndIncrement();
        if (queued == 0) {
            Thread.startVirtualThread(this::say);
        } else if (queued == PATIENCE) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void say() {
        try {
            do {
                var message = unsaid.remove();
                if (socket.isOpen()) {
                    socket.sendMessage(new TextMessage(JsonMapper.shared().writeValueAsBytes(message)));
                }
            } while (waiting.decrementAndGet() > 0);
        } catch (IOException | IllegalStateException e) {
            log.debug("An editor's line broke", e);
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus why) {
        try {
            socket.close(why);
        } catch (IOException | IllegalStateException e) {
            log.debug("An editor's line was already broken", e);
        }
    }
}
