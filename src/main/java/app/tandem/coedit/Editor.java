package app.tandem.coedit;

import app.tandem.partnership.Member;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** One open editor in one browser. */
class Editor implements LiveText.Listener {
    static final CloseStatus NO_LONGER_YOURS = new CloseStatus(4404, "This text does not exist.");
    /** Whoever comes again is told what they may do now. */
    static final CloseStatus ASK_AGAIN = new CloseStatus(4409, "What you may do here has changed.");

    private static final int PATIENCE = 10_000;
    private static final long SLOWEST = 10_000;
    private static final Logger log = LoggerFactory.getLogger(Editor.class);

    private final Admission admission;
    private final Room room;
    private final WebSocketSession socket;
    private final RemoteEndpoint.Async line;
    private final Queue<Said> unsaid = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Editor(Admission admission, Room room, WebSocketSession socket) {
        this.admission = admission;
        this.room = room;
        this.socket = socket;
        line = Objects.requireNonNull(((NativeWebSocketSession) socket).getNativeSession(Session.class))
                .getAsyncRemote();
        line.setSendTimeout(SLOWEST);
    }

    Member member() {
        return admission.member();
    }

    /** Said past everything that waits for a receipt. */
    void hear(Message message) {
        hear(new Said(message));
    }

    @Override
    public String client() {
        return admission.client();
    }

    boolean mayWrite() {
        return admission.mayWrite();
    }

    Room room() {
        return room;
    }

    /** Said at once where the line is free; where it is slow, it waits here and holds up nobody else. */
    @Override
    public void hear(Said said) {
        unsaid.add(said);
        var queued = waiting.getAndIncrement();
        if (queued == 0) {
            say();
        } else if (queued == PATIENCE) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void say() {
        try {
            line.sendText(unsaid.remove().words(), this::said);
        } catch (RuntimeException e) {
            broken(e);
        }
    }

    private void said(SendResult result) {
        if (!result.isOK()) {
            broken(result.getException());
        } else if (waiting.decrementAndGet() > 0) {
            // On a thread of its own, or a long backlog would call itself ever deeper.
            Thread.startVirtualThread(this::say);
        }
    }

    private void broken(Throwable why) {
        log.debug("An editor's line broke", why);
        close(CloseStatus.SESSION_NOT_RELIABLE);
    }

    void close(CloseStatus why) {
        try {
            socket.close(why);
        } catch (IOException | IllegalStateException e) {
            log.debug("An editor's line was already broken", e);
        }
    }
}
