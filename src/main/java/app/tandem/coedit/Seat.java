package app.tandem.coedit;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;

/** One listener's place at a text: hears everything in its order, and of its own changes only once they are kept. */
final class Seat {
    private final LiveText.Listener listener;
    private final boolean editable;
    private final Queue<Said> later = new ArrayDeque<>();
    private final Set<Said> owed = Collections.newSetFromMap(new IdentityHashMap<>());

    Seat(LiveText.Listener listener, boolean editable) {
        this.listener = listener;
        this.editable = editable;
    }

    boolean isEditable() {
        return editable;
    }

    boolean belongsTo(String client) {
        return listener.client().equals(client);
    }

    void hear(Message message) {
        hear(new Said(message));
    }

    synchronized void hear(Said said) {
        if (later.isEmpty()) {
            listener.hear(said);
        } else {
            later.add(said);
        }
    }

    /** What comes after a receipt is held back until it is given, or the listener would miss a version. */
    synchronized void owe(Said receipt) {
        owed.add(receipt);
        later.add(receipt);
    }

    synchronized void give(Said receipt) {
        owed.remove(receipt);
        while (!later.isEmpty() && !owed.contains(later.element())) {
            listener.hear(later.remove());
        }
    }

    /** Said past everything that waits. */
    void hearAtOnce(Message message) {
        listener.hear(new Said(message));
    }

    synchronized void forgetWhatWaits() {
        later.clear();
        owed.clear();
    }
}
