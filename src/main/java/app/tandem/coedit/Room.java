package app.tandem.coedit;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Source;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text that somebody has open, and the people who have been at it since. */
class Room implements TextKeeper.Ledger {
    /** So that telling the others has the machine for itself, and quick typing shares a commit. */
    private static final Executor A_MOMENT_LATER =
            CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS, Thread::startVirtualThread);

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
        text = new LiveText(settled.version(), settled.text(), this, A_MOMENT_LATER);
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

    void push(Update update, String epoch, LiveText.Listener by) {
        if (text.state().authors().isEmpty()) {
            unsettledSince = System.nanoTime();
        }
        lastChange = System.nanoTime();
        text.push(update, epoch, by);
    }

    /** Colleagues may be typing: tried again on what they have made of it meanwhile. */
    void rewrite(Member by, String words) {
        for (int tries = 0; tries < 20; tries++) {
            var head = text.head();
            if (head.text().equals(words)) {
                return;
            }
            var rewriting = Update.rewriting(head.version(), by.personId(), head.text(), words);
            var asking = new Asking(rewriting.client(), new CompletableFuture<>());
            push(rewriting, head.epoch(), asking);
            switch (asking.await()) {
                case Message.Changed kept -> {
                    return;
                }
                case Message.Full full ->
                    throw new Refusal(
                            "This text is too long: it holds " + SharedTexts.LONGEST + " characters at most.");
                default -> {}
            }
        }
        throw new Refusal("A colleague is typing here. Try again when they have paused.");
    }

    /** Listens for nothing but whether its change is kept. */
    private record Asking(String client, CompletableFuture<Message> answer) implements LiveText.Listener {
        @Override
        public void hear(Said said) {
            if (!(said.message() instanceof Message.Unsaved)) {
                answer.complete(said.message());
            }
        }

        Message await() {
            try {
                return answer.orTimeout(5, TimeUnit.SECONDS).join();
            } catch (CompletionException late) {
                throw new Refusal("This could not be saved yet. Look again in a moment.");
            }
        }
    }

    boolean isLeft() {
        return visitors == 0 && text.isKept();
    }

    boolean isSettled() {
        return text.state().authors().isEmpty();
    }

    boolean wantsToSettle() {
        var now = System.nanoTime();
        return !isSettled() && (now - lastChange > IDLE || now - unsettledSince > LONG_ENOUGH);
    }

    /** One revision for all that was written since the last, booked on all who wrote. */
    synchronized void settle() {
        var state = text.state();
        if (state.authors().isEmpty()) {
            return;
        }
        lastChange = unsettledSince = System.nanoTime();
        var keeper = keeper(state.authors());
        as(keeper, () -> {
            log.settle(keeper, textId, state.version(), state.text(), state.authors());
            return true;
        });
        text.settled(state);
    }

    @Override
    public void append(List<Update> updates) {
        var authors = updates.stream().map(Update::personId).collect(Collectors.toCollection(LinkedHashSet::new));
        as(keeper(authors), () -> {
            log.append(textId, updates);
            return true;
        });
    }

    @Override
    public @Nullable List<Update> since(int version) {
        return as(keeper(Set.of()), () -> log.since(textId, version));
    }

    /** Who acts for those who wrote: the last of them who is still a member, or else anybody who is, an auditor last. */
    private Member keeper(Set<UUID> authors) {
        var writers = List.copyOf(authors).reversed().stream().map(people::get).filter(Objects::nonNull);
        var others = Stream.concat(Stream.of(reader), people.values().stream());
        return Stream.concat(writers, others)
                .sorted(Comparator.comparing(Member::audits))
                .filter(currentMember::mayAct)
                .findFirst()
                .orElse(reader);
    }

    private <T extends @Nullable Object> T as(Member member, Supplier<T> work) {
        return currentMember.actAs(Source.UI, member, work);
    }
}
