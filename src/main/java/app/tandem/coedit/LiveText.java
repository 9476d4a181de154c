package app.tandem.coedit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text while people have it open: the one place that decides the order of their changes. The others hear a change at
 * once; its author hears of it, and everything that reads the text finds it, only when it is kept.
 */
class LiveText {
    private static final int MOST_MISSED = 10_000;
    private static final Logger log = LoggerFactory.getLogger(LiveText.class);

    /** An open editor. */
    interface Listener {
        void hear(Said said);

        String client();
    }

    /** The text as it is kept, and who wrote since it was last settled, the last author last. */
    record State(int version, String text, Set<UUID> authors) {}

    /** The text as it was told, which may be ahead of what is kept. Another epoch may have other words for a version. */
    record Head(String epoch, int version, String text) {}

    private record Sent(Update update, String epoch, Listener by) {}

    private final TextKeeper keeper;
    private final Map<Listener, Seat> seats = new ConcurrentHashMap<>();
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final LinkedHashMap<UUID, Integer> authors = new LinkedHashMap<>();
    private volatile State state;
    private volatile Head head;
    private int announced;
    private int rested;

    LiveText(int version, String text, TextKeeper.Ledger ledger, Executor elsewhere) {
        keeper = new TextKeeper(this, ledger, elsewhere);
        state = new State(version, text, Set.of());
        head = new Head(newEpoch(), version, text);
        takeOver(keeper.inTheLog(version));
    }

    State state() {
        return state;
    }

    Head head() {
        return head;
    }

    /** Whether all that was told is on disk. */
    boolean isKept() {
        return state.version == head.version;
    }

    /** Tells what the listener lacks, then everything that happens. */
    void join(Listener listener, Since since, boolean editable) {
        inTurn(() -> {
            var seat = new Seat(listener, editable);
            var from = since.in(head.epoch);
            var missed = missedSince(from);
            if (missed == null) {
                seat.hear(new Message.Whole(head.version, head.text));
            } else {
                if (from < since.version()) seat.hear(new Message.Undone(from, head.epoch));
                missed.forEach(update -> seat.hear(changed(update)));
                keeper.tellWhatIsNotKeptYet(seat, from);
            }
            // Before the greeting ends: from then on it counts on hearing every cursor.
            seats.put(listener, seat);
            greet(seat);
            whisper(new Message.Joined(), listener);
        });
    }

    private void greet(Seat seat) {
        seat.hear(new Message.Ready(head.version, head.epoch, state.version, seat.isEditable()));
    }

    /** What is kept of it; null when the listener cannot go on from there. */
    private @Nullable List<Update> missedSince(int from) {
        if (from == head.version || keeper.holdsFrom(from)) {
            return List.of();
        }
        if (from < 0 || from > state.version || head.version - from > MOST_MISSED) {
            return null;
        }
        var missed = from == state.version ? List.<Update>of() : keeper.logSince(from);
        if (missed == null || (missed.isEmpty() && from < state.version)) {
            return null;
        }
        return missed.stream()
                .filter(update -> update.version() < state.version)
                .toList();
    }

    void leave(Listener listener) {
        seats.remove(listener);
    }

    void push(Update update, String epoch, Listener by) {
        sent.add(new Sent(update, epoch, by));
        takeTurns();
    }

    /** Cursors and the like: told to the others, never kept. */
    void whisper(Message message, Listener by) {
        var said = new Said(message);
        seats.forEach((listener, seat) -> {
            if (listener != by) seat.hear(said);
        });
    }

    void settled(State settled) {
        inTurn(() -> {
            authors.values().removeIf(version -> version <= settled.version);
            remember(state.version, state.text);
        });
    }

    /** Now and then: tries again what could not be kept, and in a pause tells up to where everything is. */
    void rest() {
        keeper.tryAgain();
        var version = state.version;
        if (isKept() && version == rested && version > announced) {
            announced = version;
            whisper(new Message.Kept(version), NOBODY);
        }
        rested = version;
    }

    /** Done now or, when somebody else is at work, by them. */
    private void inTurn(Runnable errand) {
        errands.add(errand);
        takeTurns();
    }

    /**
     * Whoever finds nobody at work does the work of all who arrive meanwhile: a lone change is never handed to another
     * thread.
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
        keeper.keepWhatIsNew();
    }

    private void takeWhatWasSent() {
        for (var next = sent.poll(); next != null; next = sent.poll()) {
            var seat = seats.getOrDefault(next.by, new Seat(next.by, true));
            if (next.update.version() != head.version || !next.epoch.equals(head.epoch)) {
                seat.hear(new Message.Behind(head.version));
                continue;
            }
            try {
                var changed = next.update.applyTo(head.text);
                if (changed.length() > SharedTexts.LONGEST && changed.length() > head.text.length()) {
                    seat.hear(new Message.Full());
                    continue;
                }
                head = new Head(head.epoch, next.update.next(), changed);
                keeper.take(next.update, seatsOf(next.update.client(), seat));
                tellTheOthers(next.update);
            } catch (UnfitChange unfit) {
                seat.hear(new Message.Unfit(String.valueOf(unfit.getMessage())));
            }
        }
    }

    /** A tab that came back sits there twice for a while, and neither of the two may take its words for kept too early. */
    private List<Seat> seatsOf(String client, Seat sender) {
        return Stream.concat(Stream.of(sender), seats.values().stream().filter(seat -> seat.belongsTo(client)))
                .distinct()
                .toList();
    }

    private void tellTheOthers(Update update) {
        var said = new Said(changed(update));
        seats.values().stream().filter(seat -> !seat.belongsTo(update.client())).forEach(seat -> seat.hear(said));
    }

    /** The keeper's part: nobody orders or tells anything meanwhile. */
    void inItsTurn(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
        takeTurns();
    }

    void kept(List<Update> updates) {
        var text = state.text;
        for (var update : updates) {
            text = update.applyTo(text);
            authors.remove(update.personId());
            authors.put(update.personId(), update.next());
        }
        remember(updates.getLast().next(), text);
    }

    /** Falls back to what is kept, in a new epoch, and goes on with what somebody else has written meanwhile. */
    void startOverFrom(List<Update> writtenElsewhere, Stream<Seat> andTheseToo) {
        var undone = state.version;
        head = new Head(newEpoch(), state.version, state.text);
        var everybody =
                Stream.concat(seats.values().stream(), andTheseToo).distinct().toList();
        var said = new Said(new Message.Undone(undone, head.epoch));
        everybody.forEach(Seat::forgetWhatWaits);
        everybody.forEach(seat -> seat.hear(said));
        takeOver(writtenElsewhere);
        // Again to all: somebody's greeting may have been among what is forgotten.
        everybody.forEach(this::greet);
    }

    private void takeOver(List<Update> updates) {
        if (updates.isEmpty()) {
            return;
        }
        kept(updates);
        head = new Head(head.epoch, state.version, state.text);
        updates.forEach(update -> whisper(changed(update), NOBODY));
    }

    private void remember(int version, String text) {
        state = new State(version, text, Collections.unmodifiableSet(new LinkedHashSet<>(authors.keySet())));
    }

    private Message changed(Update update) {
        return new Message.Changed(update.version(), update.client(), update.told(), state.version);
    }

    private static String newEpoch() {
        return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    }

    private static final Listener NOBODY = new Listener() {
        @Override
        public void hear(Said said) {}

        @Override
        public String client() {
            return "";
        }
    };
}
