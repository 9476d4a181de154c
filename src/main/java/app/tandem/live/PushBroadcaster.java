package app.tandem.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.atmosphere.cpr.Deliver;
import org.atmosphere.util.SimpleBroadcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to each tab on a thread of that tab's own, in order, so that one that reads slowly holds up nobody else.
 *
 * <p>Atmosphere's own lets two hundred threads poll all tabs in turn, and beyond as many tabs each waits for that round.
 */
public class PushBroadcaster extends SimpleBroadcaster {
    private static final String HAS_BEGUN = PushBroadcaster.class.getName();
    private static final Duration OPENING = Duration.ofMillis(50);
    private static final Logger log = LoggerFactory.getLogger(PushBroadcaster.class);

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
        letOpen(tab);
        do {
            for (var token = queue.poll(); token != null; token = queue.poll()) {
                write(tab, token);
            }
        } while (unsent.computeIfPresent(tab.uuid(), (id, waiting) -> waiting.isEmpty() ? null : waiting) != null);
    }

    /** While a line is being opened its own thread still writes to it, and Tomcat mixes the two up. */
    private static void letOpen(AtmosphereResource tab) {
        // Also of a tab that is gone by now.
        var request = ((AtmosphereResourceImpl) tab).getRequest(false);
        if (request.getAttribute(HAS_BEGUN) == null) {
            request.setAttribute(HAS_BEGUN, true);
            LockSupport.parkNanos(OPENING.toNanos());
        }
    }

    /** Whatever befalls one message, those that wait behind it are still written, or the tab would fall silent for good. */
    private void write(AtmosphereResource tab, AsyncWriteToken token) {
        try {
            // Atmosphere's other writers of a tab hold it, too.
            synchronized (tab) {
                executeAsyncWrite(token);
            }
        } catch (RuntimeException | Error failed) {
            log.debug("A tab that was torn down is told nothing any more", failed);
        }
    }

    /** That somebody is gone, or no longer takes what they are told, is no error of ours. */
    @Override
    public void onException(Throwable failure, AtmosphereResource tab, boolean notifyAndCache) {
        var gone = failure instanceof IOException ? new IOException("Connection remotely closed", failure) : failure;
        super.onException(gone, tab, notifyAndCache);
    }
}
