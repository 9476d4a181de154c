package app.tandem.coedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what a live text has told, in that order, and gives the authors their receipts. */
class TextKeeper {
    private static final int PATIENCE = 10;
    private static final int RESTS_BETWEEN = 4;
    private static final Logger log = LoggerFactory.getLogger(TextKeeper.class);

    /** Where changes are safe; append returns only when they are, and all of them are or none. */
    interface Ledger {
        void append(List<Update> updates);

        /** The changes from this version on, or null when it is not the start of any. */
        @Nullable
        List<Update> since(int version);
    }

    private record Unkept(Update update, Said receipt, List<Seat> owed) {}

    private final LiveText text;
    private final Ledger ledger;
    private final Executor elsewhere;
    private final Queue<Unkept> unkept = new ConcurrentLinkedQueue<>();
    private final ReentrantLock keeping = new ReentrantLock();
    private volatile int failures;
    private int rests;

    TextKeeper(LiveText text, Ledger ledger, Executor elsewhere) {
        this.text = text;
        this.ledger = ledger;
        this.elsewhere = elsewhere;
    }

    void take(Update update, List<Seat> author) {
        var receipt = receipt(update);
        author.forEach(seat -> seat.owe(receipt));
        unkept.add(new Unkept(update, receipt, new CopyOnWriteArrayList<>(author)));
    }

    private static Said receipt(Update update) {
        return new Said(new Message.Changed(update.version(), update.client(), update.told(), update.next()));
    }

    boolean holdsFrom(int version) {
        return unkept.stream().anyMatch(next -> next.update.version() == version);
    }

    void tellWhatIsNotKeptYet(Seat seat, int from) {
        for (var next : unkept) {
            if (next.update.version() >= from) {
                if (seat.belongsTo(next.update.client())) {
                    seat.owe(next.receipt);
                    next.owed.add(seat);
                } else {
                    var update = next.update;
                    seat.hear(new Message.Changed(
                            update.version(),
                            update.client(),
                            update.told(),
                            text.state().version()));
                }
            }
        }
    }

    @Nullable
    List<Update> logSince(int version) {
        return ledger.since(version);
    }

    List<Update> inTheLog(int version) {
        var found = ledger.since(version);
        return found == null ? List.of() : found;
    }

    /** Off the threads that tell: what piles up during a commit shares the next one. */
    void keepWhatIsNew() {
        if (!unkept.isEmpty() && failures == 0 && !keeping.isLocked()) {
            elsewhere.execute(this::keepOn);
        }
    }

    /** Called at every rest, while keeping fails not at each of them. */
    void tryAgain() {
        if (!unkept.isEmpty() && (failures == 0 || ++rests % RESTS_BETWEEN == 0)) {
            elsewhere.execute(this::keepOn);
        }
    }

    private void keepOn() {
        while (!unkept.isEmpty() && keeping.tryLock()) {
            try {
                if (!keep(List.copyOf(unkept))) {
                    return;
                }
            } catch (RuntimeException e) {
                log.error("A shared text could not be kept", e);
                return;
            } finally {
                keeping.unlock();
            }
        }
    }

    private boolean keep(List<Unkept> batch) {
        try {
            ledger.append(batch.stream().map(Unkept::update).toList());
        } catch (RuntimeException e) {
            failures++;
            log.warn("Changes of a shared text could not be kept, attempt {}", failures, e);
            return lookAtTheLog(batch);
        }
        kept(batch);
        return true;
    }

    /** Another node may have written first, or the commit went through although its answer was lost. */
    private boolean lookAtTheLog(List<Unkept> batch) {
        List<Update> found;
        try {
            found = inTheLog(text.state().version());
        } catch (RuntimeException alsoUnread) {
            log.warn("Nor can the log of it be read now", alsoUnread);
            return hold(batch);
        }
        int ours = 0;
        while (ours < Math.min(found.size(), batch.size()) && found.get(ours).isSameAs(batch.get(ours).update)) {
            ours++;
        }
        if (ours > 0) {
            kept(batch.subList(0, ours));
        } else if (found.isEmpty() && failures < PATIENCE) {
            return hold(batch);
        }
        if (ours < found.size() || ours == 0) {
            startOver(found.subList(ours, found.size()));
        }
        return true;
    }

    /** Nobody's words are undone while it is unknown what the log holds, or only because it cannot be written now. */
    private static boolean hold(List<Unkept> batch) {
        batch.forEach(next -> next.owed.forEach(seat -> seat.hearAtOnce(new Message.Unsaved())));
        return false;
    }

    private void kept(List<Unkept> batch) {
        failures = 0;
        text.inItsTurn(() -> {
            batch.forEach(next -> unkept.remove());
            text.kept(batch.stream().map(Unkept::update).toList());
        });
        batch.forEach(next -> next.owed.forEach(seat -> seat.give(next.receipt)));
    }

    private void startOver(List<Update> writtenElsewhere) {
        failures = 0;
        text.inItsTurn(() -> {
            var undone = new ArrayList<>(unkept);
            unkept.clear();
            text.startOverFrom(writtenElsewhere, undone.stream().flatMap(next -> next.owed.stream()));
        });
    }
}
