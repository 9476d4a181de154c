package app.tandem.attacks;

import app.tandem.partnership.PartnershipEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What this thread's commands would push to open tabs. */
@Component
class HeardEvents {
    private final ThreadLocal<Queue<PartnershipEvent>> events = new ThreadLocal<>();

    /** Listens from now on, to nothing before. */
    void forget() {
        events.set(new ConcurrentLinkedQueue<>());
    }

    List<PartnershipEvent> events() {
        return List.copyOf(events.get());
    }

    @EventListener
    void on(PartnershipEvent event) {
        var heard = events.get();
        if (heard != null) {
            heard.add(event);
        }
    }
}
