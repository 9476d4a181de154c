package app.tandem.coedit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text while people have it open: the one place that decides the order of their changes. */
class LiveText {
    static final int LONGEST = 20_000;
    private static final Logger log = LoggerFactory.getLogger(LiveText.class);

    /** Where changes are safe; append returns only when they are, and all of them are or none. */
    interface Ledger {
        void append(List<Update> updates);

        /** The changes from this version on, or null when it is not the start of any. */
        @Nullable
        List<Update> since(int version);
    }

    /** An open editor. */
    interface Listener {
        void hear(Message message);
    }

    /** The text as of a version, and who wrote since it was last settled, the last author last. */
    record State(int version, String text, Set<UUID> authors) {}

    private record Sent(Update update, Listener by) {}

    private final Ledger ledger;
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final LinkedHashMap<UUID, Integer> authors = new LinkedHashMap<>();
    private volatile State state;

    LiveText(int version, String text, Ledger ledger) {
        this.ledger = ledger;
        state = new State(version, text, Set.of());
        catchUp();
    }

    State state() {
        return state;
    }

    /** Tells what the listener lacks, then everything that happens. */
    void join(Listener listener, int from, boolean editable) {
        inTurn(() -> {
            var missed = missedSince(from);
            if (missed == null) {
                listener.hear(new Message.Whole(state.version, state.text));
            } else {
                missed.forEach(update -> listener.hear(changed(update)));
            }
            // Before the greeting ends: from then on it counts on hearing every cursor.
            listeners.add(listener);
            listener.hear(new Message.Ready(state.version, editable));
            whisper(new Message.Joined(), listener);
        });
    }

    private @Nullable List<Update> missedSince(int from) {
        if (from == state.version) {
            return List.of();
        }
        return from < 0 || from > state.version ? null : ledger.since(from);
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    void push(Update update, Listener by) {
        sent.add(new Sent(update, by));
        takeTurns();
    }

    /** Cursors and the like: told to the others, never kept. */
    void whisper(Message message, Listener by) {
        listeners.forEach(listener -> {
            if (listener != by) listener.hear(message);
        });
    }

    void settled(State settled) {
        inTurn(() -> {
            authors.values().removeIf(version -> version <= settled.version);
            remember(state.version, state.text);
        });
    }

    private void inTurn(Runnable errand) {
        errands.add(errand);
        takeTurns();
    }

    /**
     * Whoever finds nobody at work does the work of all who arrive meanwhile: what piles up during a commit shares the
     * next one, and a lone change is never handed to another thread.
     */
    private void takeTurns() {
        while (!(sent.isEmpty() && errands.isEmpty()) && turn.tryLock()) {
            try {
                for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
                    errand.run();
                }
                takeWhatWasSent();
            } catch (RuntimeException e) {
                log.error("A shared text stumbled over an errand", e);
            } finally {
                turn.unlock();
            }
        }
    }

    private void takeWhatWasSent() {
        var taken = new ArrayList<Sent>();
        var late = new ArrayList<Sent>();
        var text = state.text;
        var version = state.version;
        for (var next = sent.poll(); next != null; next = sent.poll()) {
            if (next.update.version() != version) {
                late.add(next);
                continue;
            }
            try {
                var changed = next.update.applyTo(text);
                if (changed.length() > LONGEST && changed.length() > text.length()) {
                    next.by.hear(new Message.Full());
                    continue;
                }
                text = changed;
                version = next.update.next();
                taken.add(next);
            } catch (UnfitChange unfit) {
                next.by.hear(new Message.Unfit(String.valueOf(unfit.getMessage())));
            }
        }
        if (!taken.isEmpty()) {
            keep(taken, version, text);
        }
        late.forEach(next -> next.by.hear(new Message.Behind(state.version)));
    }

    private void keep(List<Sent> taken, int version, String text) {
        var updates = taken.stream().map(Sent::update).toList();
        try {
            ledger.append(updates);
        } catch (RuntimeException e) {
            log.warn("Changes of a shared text could not be saved; their editors keep them and ask again", e);
            // Another node may have written first, or the commit went through although its answer was lost.
            try {
                catchUp();
            } catch (RuntimeException alsoUnread) {
                log.warn("Nor can the log be read now", alsoUnread);
            }
            taken.forEach(next -> next.by.hear(new Message.Unsaved()));
            return;
        }
        updates.forEach(this::noteAuthor);
        remember(version, text);
        for (var next : taken) {
            // The others first: they wait to see it, its author only for the receipt.
            var changed = changed(next.update);
            whisper(changed, next.by);
            next.by.hear(changed);
        }
    }

    private void catchUp() {
        var missed = ledger.since(state.version);
        if (missed == null || missed.isEmpty()) {
            return;
        }
        var text = state.text;
        for (var update : missed) {
            text = update.applyTo(text);
            noteAuthor(update);
        }
        remember(missed.getLast().next(), text);
        tell(missed);
    }

    private void noteAuthor(Update update) {
        authors.remove(update.personId());
        authors.put(update.personId(), update.next());
    }

    private void remember(int version, String text) {
        state = new State(version, text, Collections.unmodifiableSet(new LinkedHashSet<>(authors.keySet())));
    }

    private void tell(List<Update> updates) {
        for (var update : updates) {
            var changed = changed(update);
            listeners.forEach(listener -> listener.hear(changed));
        }
    }

    private static Message changed(Update update) {
        return new Message.Changed(update.version(), update.client(), update.told());
    }
}
