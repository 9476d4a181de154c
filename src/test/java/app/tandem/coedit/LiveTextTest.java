package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final LiveText text = new LiveText(0, "", notebook);

    @Test
    void aChangeIsTheReceiptForItsAuthorAndNewsForTheOthers() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        text.push(lee.inserts(0, "Hello"), lee);
        assertThat(text.state().text()).isEqualTo("Hello");
        assertThat(lee.heard).contains(mia.heard.getLast());
        assertThat(mia.heard.getLast()).isInstanceOf(Message.Changed.class);
    }

    @Test
    void aChangeForAnOlderTextIsTurnedDownAfterAllItMissedWasTold() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        var late = mia.inserts(0, "there");
        text.push(lee.inserts(0, "Hello "), lee);
        text.push(late, mia);
        assertThat(mia.heard.getLast()).isEqualTo(new Message.Behind(1));
        assertThat(mia.heard.get(mia.heard.size() - 2)).isInstanceOf(Message.Changed.class);
        assertThat(text.state().text()).isEqualTo("Hello ");
    }

    @Test
    void whoComesBackIsToldWhatTheyMissed() {
        var lee = new Editor("lee");
        text.push(lee.inserts(0, "a"), lee);
        text.push(lee.inserts(1, "b"), lee);
        var back = new Editor("mia", 1);
        assertThat(back.heard).hasSize(2).last().isEqualTo(new Message.Ready(2, true));
        assertThat(back.heard.getFirst())
                .isInstanceOfSatisfying(
                        Message.Changed.class,
                        changed -> assertThat(changed.version()).isEqualTo(1));
    }

    @Test
    void whoAsksForAVersionThatNeverBeganIsToldTheWholeText() {
        var lee = new Editor("lee");
        text.push(lee.inserts(0, "a"), lee);
        assertThat(new Editor("mia", 7).heard.getFirst()).isEqualTo(new Message.Whole(1, "a"));
    }

    @Test
    void whatCannotBeSavedIsNotAcknowledged() {
        var lee = new Editor("lee");
        notebook.broken = true;
        text.push(lee.inserts(0, "lost?"), lee);
        assertThat(lee.heard.getLast()).isEqualTo(new Message.Unsaved());
        assertThat(text.state()).isEqualTo(new LiveText.State(0, "", java.util.Set.of()));
        notebook.broken = false;
        text.push(lee.inserts(0, "lost?"), lee);
        assertThat(text.state().text()).isEqualTo("lost?");
    }

    @Test
    void whatAnotherNodeWroteFirstIsTakenOver() {
        var lee = new Editor("lee");
        var elsewhere = new Editor("mia").inserts(0, "theirs");
        notebook.updates.add(elsewhere);
        text.push(lee.inserts(0, "mine"), lee);
        assertThat(text.state().text()).isEqualTo("theirs");
        assertThat(lee.heard.getLast()).isEqualTo(new Message.Unsaved());
    }

    @Test
    void aFullTextTakesNoMoreButCanBeShortened() {
        var lee = new Editor("lee");
        text.push(lee.inserts(0, "x".repeat(LiveText.LONGEST)), lee);
        text.push(lee.inserts(0, "y"), lee);
        assertThat(lee.heard.getLast()).isEqualTo(new Message.Full());
        text.push(lee.sends("[[[10]," + (LiveText.LONGEST - 10) + "]]"), lee);
        assertThat(text.state().text()).hasSize(LiveText.LONGEST - 10);
    }

    @Test
    void theLastAuthorStandsLastUntilTheTextIsSettled() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        text.push(lee.inserts(0, "a"), lee);
        text.push(mia.inserts(0, "b"), mia);
        text.push(lee.inserts(0, "c"), lee);
        assertThat(text.state().authors()).containsExactly(mia.person, lee.person);
        text.settled(text.state());
        assertThat(text.state().authors()).isEmpty();
    }

    @Test
    void whoWroteNothingSinceTheSettlingIsNoAuthorOfTheNext() {
        var lee = new Editor("lee");
        var mia = new Editor("mia");
        text.push(mia.inserts(0, "a"), mia);
        var settling = text.state();
        text.push(lee.inserts(0, "b"), lee);
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
        assertThat(new LiveText(0, "", notebook).state().text()).isEqualTo(end.text());
    }

    private static class Notebook implements LiveText.Ledger {
        final List<Update> updates = new CopyOnWriteArrayList<>();
        boolean broken;

        @Override
        public void append(List<Update> batch) {
            if (broken
                    || updates.stream()
                            .anyMatch(update ->
                                    update.version() == batch.getFirst().version())) {
                throw new IllegalStateException("not written");
            }
            updates.addAll(batch);
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
        private String view = "";
        private int version;

        Editor(String client) {
            this(client, -1);
        }

        Editor(String client, int from) {
            this.client = client;
            text.join(this, from, true);
        }

        @Override
        public synchronized void hear(Message message) {
            heard.add(message);
            switch (message) {
                case Message.Whole whole -> {
                    view = whole.text();
                    version = whole.version();
                }
                case Message.Changed changed -> {
                    var update = Update.parse(changed.version(), person, changed.client(), changed.changes());
                    if (update.version() == version) {
                        view = update.applyTo(view);
                        version = update.next();
                    }
                    if (changed.client().equals(client)) answers.add(message);
                }
                case Message.Behind behind -> answers.add(behind);
                default -> {}
            }
        }

        synchronized String view() {
            return view;
        }

        synchronized Update inserts(int at, String inserted) {
            var rest = view.length() - at;
            return sends("[[" + at + ",[0,\"" + inserted + "\"]" + (rest > 0 ? "," + rest : "") + "]]");
        }

        synchronized Update sends(String changes) {
            return Update.parse(version, person, client, JSON.readTree(changes));
        }

        private synchronized Update scribbles(Random random) {
            var at = random.nextInt(view.length() + 1);
            if (at > 0 && at < view.length() && Character.isSurrogatePair(view.charAt(at - 1), view.charAt(at))) at--;
            return inserts(at, random.nextInt(5) == 0 ? "🙂" : Character.toString('a' + random.nextInt(26)));
        }

        Object scribble(int times, Random random) throws InterruptedException {
            for (int done = 0; done < times; ) {
                text.push(scribbles(random), this);
                if (answers.poll(10, TimeUnit.SECONDS) instanceof Message.Changed) done++;
            }
            return null;
        }
    }
}
