package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LiveTextTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Notebook notebook = new Notebook();
    private LiveText text = new LiveText(0, "", notebook, Runnable::run);

    @Test
    void aChangeIsTheReceiptForItsAuthorAndNewsForTheOthers() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        push(lee, lee.inserts(0, "Hello"));
        assertThat(text.state().text()).isEqualTo("Hello");
        assertThat(mia.heard.getLast()).isEqualTo(new Message.Changed(0, "lee", "[[0,[0,\"Hello\"]]]", 0));
        assertThat(lee.heard.getLast()).isEqualTo(new Message.Changed(0, "lee", "[[0,[0,\"Hello\"]]]", 1));
    }

    @Test
    void aChangeForAnOlderTextIsTurnedDownAfterAllItMissedWasTold() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        var late = mia.inserts(0, "there");
        push(lee, lee.inserts(0, "Hello "));
        push(mia, late);
        assertThat(mia.heard.getLast()).isEqualTo(new Message.Behind(1));
        assertThat(mia.heard.get(mia.heard.size() - 2)).isInstanceOf(Message.Changed.class);
        assertThat(text.state().text()).isEqualTo("Hello ");
    }

    @Test
    void whoComesBackIsToldWhatTheyMissed() {
        var lee = new Editor("lee");
        push(lee, lee.inserts(0, "a"));
        push(lee, lee.inserts(1, "b"));
        var back = lee.comesBack(new Since(1, epoch(), 1));
        assertThat(back.heard)
                .hasSize(2)
                .last()
                .isEqualTo(new Message.Ready(2, text.head().epoch(), 2, true));
        assertThat(back.heard.getFirst())
                .isInstanceOfSatisfying(
                        Message.Changed.class,
                        changed -> assertThat(changed.version()).isEqualTo(1));
    }

    @Test
    void whoAsksForAVersionThatNeverBeganIsToldTheWholeText() {
        var lee = new Editor("lee");
        push(lee, lee.inserts(0, "a"));
        assertThat(new Editor("mia", new Since(7, epoch(), 7)).heard.getFirst()).isEqualTo(new Message.Whole(1, "a"));
    }

    @Test
    void theOthersHearItBeforeItIsKeptAndItsAuthorAfter() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        notebook.whileWriting = () -> {
            assertThat(mia.view()).isEqualTo("at once");
            assertThat(lee.view()).isEmpty();
            assertThat(text.state().text()).isEmpty();
            assertThat(text.isKept()).isFalse();
        };
        push(lee, lee.inserts(0, "at once"));
        assertThat(lee.view()).isEqualTo("at once");
        assertThat(text.state().text()).isEqualTo("at once");
        assertThat(text.isKept()).isTrue();
    }

    @Test
    void whatComesAfterAnAuthorsWordsWaitsForTheirReceipt() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        notebook.broken = true;
        push(lee, lee.inserts(0, "Lee"));
        push(mia, mia.inserts(3, " and Mia"));
        assertThat(lee.view()).isEmpty();
        assertThat(mia.view()).isEqualTo("Lee");
        notebook.broken = false;
        awaitKept();
        assertThat(lee.view()).isEqualTo("Lee and Mia");
        assertThat(mia.view()).isEqualTo("Lee and Mia");
    }

    @Test
    void whatCannotBeKeptNowIsHeldAndTriedAgainWhileTypingGoesOn() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        notebook.broken = true;
        push(lee, lee.inserts(0, "held"));
        assertThat(lee.heard.getLast()).isEqualTo(new Message.Unsaved());
        assertThat(text.state()).isEqualTo(new LiveText.State(0, "", java.util.Set.of()));
        assertThat(mia.view()).isEqualTo("held");
        assertThat(new Editor("lee", new Since(0, epoch(), 0)).view())
                .as("what comes back before it is kept is no receipt")
                .isEmpty();
        notebook.broken = false;
        awaitKept();
        assertThat(lee.view()).isEqualTo("held");
        assertThat(text.state().text()).isEqualTo("held");
    }

    @Test
    void whatTheLogHasAlthoughItSaidNoIsNotWrittenTwice() {
        var lee = new Editor("lee");
        notebook.silent = true;
        push(lee, lee.inserts(0, "once"));
        assertThat(lee.view()).isEqualTo("once");
        assertThat(notebook.updates).hasSize(1);
    }

    @Test
    void whatAnotherNodeWroteFirstIsTakenOverAndWhatWasToldIsUndone() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        var before = epoch();
        notebook.updates.add(lee.elsewhere("sam", "theirs"));
        push(lee, lee.inserts(0, "mine"));
        assertThat(text.state().text()).isEqualTo("theirs");
        assertThat(epoch()).isNotEqualTo(before);
        for (var editor : List.of(lee, mia)) {
            assertThat(editor.heard).contains(new Message.Undone(0, epoch()));
            assertThat(editor.view()).isEqualTo("theirs");
        }
        push(lee, lee.inserts(0, "mine, "));
        assertThat(mia.view()).isEqualTo("mine, theirs");
    }

    @Test
    void whatCanNeverBeKeptIsUndoneInTheEnd() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        notebook.broken = true;
        push(lee, lee.inserts(0, "never"));
        for (int rests = 0; rests < 100; rests++) {
            text.rest();
        }
        assertThat(mia.view()).isEmpty();
        assertThat(lee.heard).contains(new Message.Undone(0, epoch()));
    }

    @Test
    void whoCameWhileItWasUndoneIsGreetedAllTheSame() {
        var lee = new Editor("lee");
        notebook.broken = true;
        push(lee, lee.inserts(0, "never"));
        var back = lee.comesBack(new Since(0, epoch(), 0));
        assertThat(back.heard).isEmpty();
        for (int rests = 0; rests < 100; rests++) {
            text.rest();
        }
        assertThat(back.heard).endsWith(new Message.Undone(0, epoch()), new Message.Ready(0, epoch(), 0, true));
    }

    @Test
    void whatAnOldLineOfATabStillBringsIsNoReceiptForItsNewOneBeforeItIsKept() {
        var lee = new Editor("lee");
        var back = lee.comesBack(new Since(0, epoch(), 0));
        notebook.broken = true;
        push(lee, lee.inserts(0, "late"));
        assertThat(back.view()).isEmpty();
        notebook.broken = false;
        awaitKept();
        assertThat(back.view()).isEqualTo("late");
    }

    @Test
    void aCrashBetweenTellingAndKeepingLeavesNobodyWithWordsThatAreNotThere() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        push(mia, mia.inserts(0, "Kept. "));
        notebook.broken = true;
        push(lee, lee.inserts(6, "Told, not kept."));
        assertThat(mia.view()).isEqualTo("Kept. Told, not kept.");
        notebook.broken = false;

        var mias = new Since(mia.version, epoch(), 1);
        text = new LiveText(0, "", notebook, Runnable::run);
        var sam = new Editor("sam");
        push(sam, sam.inserts(6, "Another second change."));
        assertThat(sam.version).isEqualTo(mias.version());
        var back = mia.comesBack(mias);
        assertThat(back.heard.getFirst()).isEqualTo(new Message.Undone(1, epoch()));
        assertThat(back.view()).isEqualTo("Kept. Another second change.");
    }

    @Test
    void afterARestartWhoHasOnlyWhatIsKeptHearsOnlyWhatTheyMissed() {
        var lee = new Editor("lee");
        push(lee, lee.inserts(0, "a"));
        text = new LiveText(0, "", notebook, Runnable::run);
        var sam = new Editor("sam");
        push(sam, sam.inserts(1, "b"));
        var back = lee.comesBack(new Since(1, "an epoch before", 1));
        assertThat(back.view()).isEqualTo("ab");
        assertThat(back.heard).hasSize(2).first().isInstanceOf(Message.Changed.class);
    }

    @Test
    void whoNeverLearntWhatIsKeptHearsTheWholeTextAfterARestart() {
        var lee = new Editor("lee");
        push(lee, lee.inserts(0, "a"));
        assertThat(new Editor("mia", new Since(1, "an epoch before", -1)).heard.getFirst())
                .isEqualTo(new Message.Whole(1, "a"));
    }

    @Test
    void inAPauseEverybodyLearnsUpToWhereItIsKept() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        push(lee, lee.inserts(0, "a"));
        text.rest();
        text.rest();
        text.rest();
        assertThat(mia.heard).containsOnlyOnce(new Message.Kept(1)).endsWith(new Message.Kept(1));
    }

    @Test
    void aFullTextTakesNoMoreButCanBeShortened() {
        var lee = new Editor("lee");
        push(lee, lee.inserts(0, "x".repeat(SharedTexts.LONGEST)));
        push(lee, lee.inserts(0, "y"));
        assertThat(lee.heard.getLast()).isEqualTo(new Message.Full());
        push(lee, lee.sends("[[[10]," + (SharedTexts.LONGEST - 10) + "]]"));
        assertThat(text.state().text()).hasSize(SharedTexts.LONGEST - 10);
    }

    @Test
    void theLastAuthorStandsLastUntilTheTextIsSettled() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        push(lee, lee.inserts(0, "a"));
        push(mia, mia.inserts(0, "b"));
        push(lee, lee.inserts(0, "c"));
        assertThat(text.state().authors()).containsExactly(mia.person, lee.person);
        text.settled(text.state());
        assertThat(text.state().authors()).isEmpty();
    }

    @Test
    void whoWroteNothingSinceTheSettlingIsNoAuthorOfTheNext() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        push(mia, mia.inserts(0, "a"));
        var settling = text.state();
        push(lee, lee.inserts(0, "b"));
        text.settled(settling);
        assertThat(text.state().authors()).containsExactly(lee.person);
    }

    @Test
    void manyWritersAtOnceEndWithTheSameTextInEveryEditorAndInTheLog() throws Exception {
        var writers = List.of(new Editor("lee"), new Editor("mia"), new Editor("sam"), new Editor("ben"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer : writers) {
                threads.submit(() -> writer.scribble(300, new Random(writer.client.hashCode())));
            }
        }
        var end = text.state();
        assertThat(end.version()).isEqualTo(1200);
        assertThat(writers).allSatisfy(writer -> assertThat(writer.view()).isEqualTo(end.text()));
        assertThat(new LiveText(0, "", notebook, Runnable::run).state().text()).isEqualTo(end.text());
    }

    private void push(Editor by, Update update) {
        text.push(update, epoch(), by);
    }

    private String epoch() {
        return text.head().epoch();
    }

    private void awaitKept() {
        await().until(() -> {
            text.rest();
            return text.isKept();
        });
    }

    private static class Notebook implements TextKeeper.Ledger {
        final List<Update> updates = new CopyOnWriteArrayList<>();
        boolean broken;
        boolean silent;
        Runnable whileWriting = () -> {};

        @Override
        public void append(List<Update> batch) {
            whileWriting.run();
            if (broken
                    || updates.stream()
                            .anyMatch(update ->
                                    update.version() == batch.getFirst().version())) {
                throw new IllegalStateException("not written");
            }
            updates.addAll(batch);
            if (silent) {
                throw new IllegalStateException("written, but nobody learns it");
            }
        }

        @Override
        public List<Update> since(int version) {
            return updates.stream()
                    .filter(update -> update.version() >= version)
                    .toList();
        }
    }

    private class Editor implements LiveText.Listener {
        final UUID person = UUID.randomUUID();
        final List<Message> heard = new ArrayList<>();
        final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
        final String client;
        final List<String> views = new ArrayList<>(List.of(""));
        int version;

        Editor(String client) {
            this(client, Since.NOTHING);
        }

        Editor(String client, Since since) {
            this.client = client;
            version = Math.max(0, since.version());
            text.join(this, since, true);
        }

        private Editor(Editor before, Since since) {
            client = before.client;
            version = since.version();
            views.clear();
            views.addAll(before.views);
            text.join(this, since, true);
        }

        Editor comesBack(Since since) {
            return new Editor(this, since);
        }

        @Override
        public String client() {
            return client;
        }

        @Override
        public synchronized void hear(Said said) {
            var message = said.message();
            heard.add(message);
            switch (message) {
                case Message.Whole whole -> {
                    version = whole.version();
                    remember(whole.text());
                }
                case Message.Changed changed -> {
                    var update =
                            Update.parse(changed.version(), person, changed.client(), JSON.readTree(changed.changes()));
                    if (update.version() == version) {
                        var next = update.applyTo(view());
                        version = update.next();
                        remember(next);
                    }
                    if (changed.client().equals(client)) answers.add(message);
                }
                case Message.Undone undone -> {
                    version = undone.version();
                    answers.add(undone);
                }
                case Message.Behind behind -> answers.add(behind);
                default -> {}
            }
        }

        synchronized String view() {
            return views.get(version);
        }

        private void remember(String view) {
            while (views.size() <= version) views.add("");
            views.set(version, view);
        }

        Update elsewhere(String client, String words) {
            return Update.parse(version, UUID.randomUUID(), client, JSON.readTree("[[[0,\"" + words + "\"]]]"));
        }

        synchronized Update inserts(int at, String inserted) {
            var rest = view().length() - at;
            return sends("[[" + at + ",[0,\"" + inserted + "\"]" + (rest > 0 ? "," + rest : "") + "]]");
        }

        synchronized Update sends(String changes) {
            return Update.parse(version, person, client, JSON.readTree(changes));
        }

        private synchronized Update scribbles(Random random) {
            var at = random.nextInt(view().length() + 1);
            if (at > 0 && at < view().length() && Character.isSurrogatePair(view().charAt(at - 1), view().charAt(at)))
                at--;
            return inserts(at, random.nextInt(5) == 0 ? "🙂" : Character.toString('a' + random.nextInt(26)));
        }

        Object scribble(int times, Random random) throws InterruptedException {
            for (int done = 0; done < times; ) {
                push(this, scribbles(random));
                if (answers.poll(10, TimeUnit.SECONDS) instanceof Message.Changed) done++;
            }
            return null;
        }
    }
}
