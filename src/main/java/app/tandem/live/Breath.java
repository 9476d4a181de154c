package app.tandem.live;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Lets the first of many through at once, and all that follow within a moment as one. */
class Breath implements Serializable {
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(60);
    private static final Executor THREADS = Thread::startVirtualThread;

    private long last = System.nanoTime() - MOMENT;
    private boolean waits;

    /** Does it now, or if it was done a moment ago, has somebody come again after it. */
    void take(Runnable now, Runnable again) {
        long wait;
        synchronized (this) {
            wait = last + MOMENT - System.nanoTime();
            if (wait > 0 && waits) {
                return;
            }
            waits = wait > 0;
            if (!waits) {
                last = System.nanoTime();
            }
        }
        if (wait > 0) {
            CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, THREADS)
                    .execute(() -> {
                        awake();
                        again.run();
                    });
        } else {
            now.run();
        }
    }

    private synchronized void awake() {
        waits = false;
    }
}
