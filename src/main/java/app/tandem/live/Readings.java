package app.tandem.live;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What was read since the last change, lent for a moment to everybody who would read the very same. */
class Readings {
    private static final long A_MOMENT = 3_000_000_000L;

    private final Map<UUID, Long> changes = new ConcurrentHashMap<>();
    private final Map<Desk, Reading> readings = new ConcurrentHashMap<>();

    /** From now on everything is read again; what is being read at this moment may not know of it yet. */
    void changed(UUID partnershipId) {
        changes.merge(partnershipId, 1L, Long::sum);
        readings.keySet().removeIf(desk -> desk.partnershipId.equals(partnershipId));
    }

    @SuppressWarnings("unchecked")
    <T> T of(Member reader, Record what, Supplier<T> read) {
        var change = changes.getOrDefault(reader.partnershipId(), 0L);
        var desk = new Desk(reader.partnershipId(), reader.side(), reader.audits(), what);
        var now = System.nanoTime();
        readings.values().removeIf(reading -> now - reading.begun > A_MOMENT);
        var task = new FutureTask<Object>(read::get);
        var reading = readings.compute(
                desk,
                (same, known) -> known != null && known.change >= change ? known : new Reading(change, now, task));
        try {
            return (T) reading.result();
        } catch (RuntimeException failed) {
            readings.remove(desk, reading);
            if (reading.task == task) {
                throw failed;
            }
            // What went wrong for another is not lent: everybody finds out for themselves.
            return read.get();
        }
    }

    /** Those who see alike: one side of one partnership, its auditors apart. */
    private record Desk(UUID partnershipId, Side side, boolean audits, Record what) {}

    private record Reading(long change, long begun, FutureTask<?> task) {
        /** The first who asks reads; whoever comes meanwhile waits for it. */
        Object result() {
            try {
                task.run();
                return task.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException own
                        ? own
                        : new CompletionException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
