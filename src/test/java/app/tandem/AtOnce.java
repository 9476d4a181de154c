package app.tandem;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets two people do something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Waits for both; what the first of them to fail failed with is thrown. */
    public static void atOnce(Runnable first, Runnable second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var work : List.of(first, second)) {
                running.add(threads.submit(() -> {
                    start.await();
                    work.run();
                    return true;
                }));
            }
            for (var one : running) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    throw failed.getCause() instanceof RuntimeException own ? own : failed;
                }
            }
        }
    }
}
