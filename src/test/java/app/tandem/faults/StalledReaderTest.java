package app.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.partnership.Member;
import app.tandem.partnership.Notes;
import app.tandem.signin.RawLine;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** A browser that takes nothing any more, beside others that do: they wait for nothing, and its line is cut. */
@TandemTest
@ActiveProfiles("demo")
@Tag("fault")
@ExtendWith(OutputCaptureExtension.class)
class StalledReaderTest {
    private static final int HEALTHY = 20;
    private static final Duration SOON = Duration.ofSeconds(8);
    /** What the machines between take before they take nothing more, and ten seconds after that. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Notes notes;
    private final SharedTexts texts;
    private final Cast cast;
    private final int port;

    StalledReaderTest(Notes notes, SharedTexts texts, Cast.Casting casting, @LocalServerPort int port) {
        this.notes = notes;
        this.texts = texts;
        this.port = port;
        cast = casting.fresh();
    }

    @Test
    void aTabThatStopsReadingHoldsUpNobodyNotEvenItsOwnPersonsOtherTab(CapturedOutput log) throws Exception {
        for (int i = 0; i < 100; i++) {
            write("a note that makes every push a long one ".repeat(6));
        }
        var session = signedIn(cast.lee);
        var lines = new ArrayList<RawLine>();
        try (var stalled = listening(session, cast.lee)) {
            lines.add(listening(session, cast.lee));
            for (int i = 1; i < HEALTHY; i++) {
                lines.add(listening(signedIn(cast.ben), cast.ben));
            }
            holdsUpNobody(stalled, lines, this::write);
            assertThat(log.getAll()).doesNotContain("Exception in push connection");
        } finally {
            lines.forEach(RawLine::close);
        }
    }

    @Test
    void anEditorThatStopsReadingHoldsUpNobody() throws Exception {
        var text = cast.actAs(cast.lee, () -> texts.begin("x".repeat(15_000)));
        var lines = new ArrayList<RawLine>();
        try (var stalled = editing(text, cast.lee, 1)) {
            for (int i = 0; i < HEALTHY; i++) {
                lines.add(editing(text, cast.ben, 2 + i));
            }
            holdsUpNobody(
                    stalled,
                    lines,
                    words -> cast.actAs(
                            cast.mia,
                            () -> texts.rewrite(
                                    text, words + words.substring(0, 1).repeat(15_000))));
        } finally {
            lines.forEach(RawLine::close);
        }
    }

    private static void holdsUpNobody(RawLine stalled, List<RawLine> others, Consumer<String> change)
            throws InterruptedException {
        var begun = System.nanoTime();
        for (int i = 1; !stalled.isCut(); i++) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
            // Nothing in common with the words before, or an editor would be told of less.
            var words = "%c is change %d.".formatted('A' + i % 26, i);
            var heard = new CountDownLatch(others.size());
            others.forEach(line -> Thread.startVirtualThread(() -> {
                for (var told = line.read(); told != null; told = line.read()) {
                    if (told.contains(words)) {
                        heard.countDown();
                        return;
                    }
                }
            }));
            change.accept(words);
            assertThat(heard.await(SOON.toMillis(), TimeUnit.MILLISECONDS))
                    .as(words)
                    .isTrue();
        }
        await().until(() -> others.stream().noneMatch(RawLine::isCut));
    }

    private RawLine listening(String session, Member member) {
        var tab = new RawTab(port, session, "localhost");
        var address = "p/" + member.slug() + "/test-notes";
        var opened = tab.open(address);
        tab.go(opened, address);
        return new RawLine(port, session, opened.pushAddress());
    }

    private RawLine editing(UUID text, Member member, int number) {
        return new RawLine(
                port, signedIn(member), "/live/texts/" + text + "?client=" + member.personId() + "." + number);
    }

    private String signedIn(Member member) {
        return new Stranger(port).signIn(member);
    }

    private void write(String words) {
        cast.actAs(cast.mia, () -> notes.write(words));
    }
}
