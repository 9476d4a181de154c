package app.tandem.live;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.Deliver;
import org.atmosphere.util.SimpleBroadcaster;

/**
 * Writes to each tab on a thread of that tab's own, in order, so that one that reads slowly holds up nobody else.
 *
 * <p>Atmosphere's own lets two hundred threads poll all tabs in turn, and beyond as many tabs each waits for that round.
 */
public class PushBroadcaster extends SimpleBroadcaster {
    private final Map<String, Queue<AsyncWriteToken>> unsent = new ConcurrentHashMap<>();

    @Override
    protected void queueWriteIO(AtmosphereResource tab, Deliver message, AtomicInteger count) {
        // Taken over now: the message becomes what it was before the filters as soon as this returns.
        var token = new AsyncWriteToken(
                tab,
                message.getMessage(),
                message.getFuture(),
                message.getOriginalMessage(),
                message.getCache(),
                count);
        unsent.compute(tab.uuid(), (id, waiting) -> {
            var queue = waiting == null ? new ConcurrentLinkedQueue<AsyncWriteToken>() : waiting;
            queue.add(token);
            if (waiting == null) {
                Thread.startVirtualThread(() -> write(tab, queue));
            }
            return queue;
        });
    }

    private void write(AtmosphereResource tab, Queue<AsyncWriteToken> queue) {
        do {
            for (var token = queue.poll(); token != null; token = queue.poll()) {
                synchronized (tab) {
                    executeAsyncWrite(token);
                }
            }
        } while (unsent.computeIfPresent(tab.uuid(), (id, waiting) -> waiting.isEmpty() ? null : waiting) != null);
    }

    /** That somebody is gone, or no longer takes what they are told, is no error of ours. */
    @Override
    public void onException(Throwable failure, AtmosphereResource tab, boolean notifyAndCache) {
        var gone = failure instanceof IOException ? new IOException("Connection remotely closed", failure) : failure;
        super.onException(gone, tab, notifyAndCache);
    }
}
