package app.tandem.coedit;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Source;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A text that somebody has open, and the people who have been at it since. */
class Room implements LiveText.Ledger {
    private static final long IDLE = 2_000_000_000L;
    private static final long LONG_ENOUGH = 30_000_000_000L;

    private final UUID textId;
    private final TextLog log;
    private final CurrentMember currentMember;
    private final Map<UUID, Member> people = new ConcurrentHashMap<>();
    private final LiveText text;
    private volatile Member reader;
    private volatile long lastChange = System.nanoTime();
    private volatile long unsettledSince = lastChange;
    int visitors;

    Room(UUID textId, Member opener, TextLog log, CurrentMember currentMember) {
        this.textId = textId;
        this.log = log;
        this.currentMember = currentMember;
        reader = opener;
        enter(opener);
        var settled = as(opener, () -> log.settled(textId));
        text = new LiveText(settled.version(), settled.text(), this);
    }

    UUID textId() {
        return textId;
    }

    LiveText text() {
        return text;
    }

    final void enter(Member member) {
        people.put(member.personId(), member);
        reader = member;
    }

    void push(Update update, LiveText.Listener by) {
        if (text.state().authors().isEmpty()) {
            unsettledSince = System.nanoTime();
        }
        lastChange = System.nanoTime();
        text.push(update, by);
    }

    boolean wantsToSettle() {
        var now = System.nanoTime();
        return !text.state().authors().isEmpty() && (now - lastChange > IDLE || now - unsettledSince > LONG_ENOUGH);
    }

    /** One revision for all that was written since the last, by whoever wrote last. */
    synchronized void settle() {
        var state = text.state();
        if (state.authors().isEmpty()) {
            return;
        }
        lastChange = unsettledSince = System.nanoTime();
        var last = state.authors().stream().reduce((earlier, later) -> later).orElseThrow();
        var author = people.getOrDefault(last, reader);
        as(author, () -> {
            log.settle(author, textId, state.version(), state.text(), state.authors());
            return true;
        });
        text.settled(state);
    }

    @Override
    public void append(List<Update> updates) {
        var author = people.getOrDefault(updates.getFirst().personId(), reader);
        as(author, () -> {
            log.append(textId, updates);
            return true;
        });
    }

    @Override
    public @Nullable List<Update> since(int version) {
        return as(reader, () -> log.since(textId, version));
    }

    private <T extends @Nullable Object> T as(Member member, java.util.function.Supplier<T> work) {
        return currentMember.actAs(Source.UI, member, work);
    }
}
