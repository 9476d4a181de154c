package app.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.Notes;
import app.tandem.signin.RawLine;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import com.vaadin.flow.internal.nodefeature.ReconnectDialogConfigurationMap;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.test.context.ActiveProfiles;

/** What a tab is told without asking, on the wire: in which order, how often, and what becomes of what got lost. */
@TandemTest
@ActiveProfiles("demo")
class PushTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Pattern NUMBER = Pattern.compile("\"syncId\":(\\d+)");

    private final Notes notes;
    private final ServletContext servlets;
    private final ServletRegistrationBean<SpringServlet> servlet;
    private final Duration idle;
    private final Cast cast;
    private final int port;
    private final String session;
    private final RawTab lee;

    PushTest(
            Notes notes,
            ServletContext servlets,
            ServletRegistrationBean<SpringServlet> servlet,
            @Value("${tandem.session.idle}") Duration idle,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.notes = notes;
        this.servlets = servlets;
        this.servlet = servlet;
        this.idle = idle;
        this.port = port;
        cast = casting.fresh();
        session = new Stranger(port).signIn(cast.lee);
        lee = new RawTab(port, session, "localhost");
    }

    @Test
    void tabsAreServedByOurOwnLinesAndNotByAPoolThatTakesTurns() {
        assertThat(ServiceLoader.load(PushConnectionFactory.class)).hasOnlyElementsOfType(PushLine.Factory.class);
        var framework = (AtmosphereFramework)
                servlets.getAttribute(JSR356WebsocketInitializer.getAttributeName("springServlet"));
        assertThat(framework.getBroadcasterFactory().lookupAll())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).isInstanceOf(PushBroadcaster.class));
    }

    @Test
    void aCutOfTenMinutesEndsNeitherTheTabNorTheSignIn() {
        var settings = servlet.getServlet().getService().getDeploymentConfiguration();
        assertThat(settings.isCloseIdleSessions()).isFalse();
        // A tab is given up after three heartbeats that did not come.
        assertThat(Duration.ofSeconds(3L * settings.getHeartbeatInterval())).isGreaterThan(TEN_MINUTES);
        assertThat(idle).isGreaterThan(TEN_MINUTES);
        var tries = ReconnectDialogConfigurationMap.RECONNECT_ATTEMPTS_DEFAULT;
        var pause = Duration.ofMillis(ReconnectDialogConfigurationMap.RECONNECT_INTERVAL_DEFAULT);
        assertThat(pause.multipliedBy(tries)).isGreaterThan(TEN_MINUTES);
        assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aBurstIsToldInFewPushesThatAreNumberedWithoutAGapAndNothingOfItIsLost() {
        var tab = opened();
        try (var line = listening(tab)) {
            var begun = System.nanoTime();
            for (int i = 1; i <= 100; i++) {
                write("note " + i + ".");
            }
            var pushes = until(line, "note 100.");
            var moments = (System.nanoTime() - begun) / 60_000_000;
            assertThat(String.join("", pushes)).contains("note 1.", "note 50.", "note 100.");
            assertThat(pushes).hasSizeBetween(1, (int) moments + 2);
            assertThat(numbers(pushes)).isEqualTo(consecutive(numbers(pushes)));
        }
    }

    @Test
    void aTabThatLooksSlowlyHoldsUpNoOther() {
        var three = List.of(cast.ben, cast.lee, cast.sam);
        try (var ben = atSlowPage(cast.ben);
                var lee = atSlowPage(cast.lee);
                var sam = atSlowPage(cast.sam)) {
            var lines = List.of(ben, lee, sam);
            // Whoever is told first is the slow one in one of the three rounds.
            for (int slow = 0; slow < 3; slow++) {
                var until = new CountDownLatch(1);
                SlowLookTestView.SLOW.put(three.get(slow).personId(), until);
                var words = "while the " + slow + "th is slow";
                write(words);
                assertThat(until(lines.get((slow + 1) % 3), words)).isNotEmpty();
                assertThat(until(lines.get((slow + 2) % 3), words)).isNotEmpty();
                until.countDown();
                assertThat(until(lines.get(slow), words)).isNotEmpty();
            }
        } finally {
            SlowLookTestView.SLOW.clear();
        }
    }

    private RawLine atSlowPage(Member member) {
        var theirs = new Stranger(port).signIn(member);
        var tab = new RawTab(port, theirs, "localhost");
        var address = "p/" + member.slug() + "/test-slow";
        var opened = tab.open(address);
        tab.go(opened, address);
        return new RawLine(port, theirs, opened.pushAddress());
    }

    @Test
    void whatIsPushedWhileTheLineIsCutComesInOrderOnceItIsBack() {
        var tab = opened();
        int last;
        try (var line = listening(tab)) {
            write("before the cut");
            last = numbers(until(line, "before the cut")).getLast();
        }
        write("during the cut");
        write("and after it");
        try (var back = listening(tab)) {
            var missed = until(back, "and after it");
            assertThat(numbers(missed)).isEqualTo(consecutive(numbers(missed)));
            // What was on its way is gone; a browser misses its number and asks for the whole page.
            var told = numbers(missed).getFirst() > last + 1 ? lee.again(tab, 1) : String.join("", missed);
            assertThat(told).contains("during the cut");
        }
    }

    @Test
    void whoMissedAPushAsksForThePageAgainAndHasAllOfIt() {
        var tab = opened();
        try (var line = listening(tab)) {
            write("lost on the way");
            until(line, "lost on the way");
            var page = lee.again(tab, 1);
            assertThat(page).contains("\"resynchronize\":true", "lost on the way");
            write("written later");
            assertThat(until(line, "written later")).isNotEmpty();
        }
    }

    @Test
    void aCallThatComesTwiceIsAnsweredTwiceAndDoneOnce() {
        var tab = opened();
        var page = new RawTab(port, session, "localhost");
        var write = button(shown);
        var first = page.call(tab, 1, click(write));
        assertThat(page.call(tab, 1, click(write))).isEqualTo(first);
        assertThat(written()).hasSize(1);
    }

    @Test
    void aCallThatComesLateChangesNothingAndTheTabIsToldThatItFellBehind() {
        var tab = opened();
        var write = button(shown);
        lee.call(tab, 1, click(write));
        lee.call(tab, 2, click(write));
        assertThat(lee.call(tab, 1, click(write) + "," + click(write))).contains("\"appError\"");
        assertThat(written()).hasSize(2);
    }

    private String shown = "";

    private RawTab.Opened opened() {
        var address = "p/" + cast.lee.slug() + "/test-notes";
        var tab = lee.open(address);
        shown = lee.go(tab, address);
        return tab;
    }

    private static int button(String page) {
        var text = Pattern.compile(
                        "\"node\":(\\d+),\"type\":\"put\",\"key\":\"text\",\"feat\":7,\"value\":\"Write a note\"")
                .matcher(page);
        assertThat(text.find()).as(page).isTrue();
        var parent = Pattern.compile(
                        "\"node\":(\\d+),\"type\":\"splice\",\"feat\":2,\"index\":0,\"addNodes\":\\[" + text.group(1))
                .matcher(page);
        assertThat(parent.find()).as(page).isTrue();
        return Integer.parseInt(parent.group(1));
    }

    private static String click(int node) {
        return "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{\"event.screenX\":1,\"event.screenY\":1,"
                        .formatted(node)
                + "\"event.clientX\":1,\"event.clientY\":1,\"event.detail\":1,\"event.button\":0,\"event.ctrlKey\":false,"
                + "\"event.shiftKey\":false,\"event.altKey\":false,\"event.metaKey\":false}}";
    }

    private List<String> written() {
        return cast.actAs(cast.mia, notes::all);
    }

    private void write(String words) {
        cast.actAs(cast.mia, () -> notes.write(words));
    }

    private RawLine listening(RawTab.Opened tab) {
        return new RawLine(port, session, tab.pushAddress());
    }

    private static List<String> until(RawLine line, String words) {
        var told = new ArrayList<String>();
        while (told.isEmpty() || !told.getLast().contains(words)) {
            var next = line.read();
            assertThat(next).as("the line is cut after " + told).isNotNull();
            if (NUMBER.matcher(next).find()) {
                told.add(next);
            }
        }
        return told;
    }

    private static List<Integer> numbers(List<String> pushes) {
        return pushes.stream()
                .map(push -> NUMBER.matcher(push).results().toList().getLast().group(1))
                .map(Integer::valueOf)
                .toList();
    }

    private static List<Integer> consecutive(List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> numbers.getFirst() + i)
                .toList();
    }
}
