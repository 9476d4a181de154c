package app.tandem.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.drafts.Drafts;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.goals.Rewordings;
import app.tandem.goals.TermField;
import app.tandem.partnership.Member;
import app.tandem.signin.RawLine;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** A goal's page in several tabs at once: it is read once for a whole side, and to each tab only what is its person's own. */
@TandemTest
@ActiveProfiles("demo")
class GoalPageTest {
    private static final String TYPED = "You wrote “74” here";

    private final Goals goals;
    private final Rewordings rewordings;
    private final Drafts drafts;
    private final Cast cast;
    private final int port;

    GoalPageTest(Goals goals, Rewordings rewordings, Drafts drafts, Cast.Casting casting, @LocalServerPort int port) {
        this.goals = goals;
        this.rewordings = rewordings;
        this.drafts = drafts;
        this.port = port;
        cast = casting.fresh();
    }

    @Test
    void whatOneHasTypedIsToldToNoColleagueWhoSharesTheReading() {
        var id = goal();
        try (var lee = listening(cast.lee, id);
                var sam = listening(cast.sam, id);
                var mia = listening(cast.mia, id)) {
            cast.actAs(cast.lee, () -> drafts.keep(id, TermField.TARGET.name(), "74", "72"));
            reword(id, "Half as many calls");

            assertThat(until(lee, "Half as many calls")).contains(TYPED);
            assertThat(until(sam, "Half as many calls")).doesNotContain(TYPED);
            assertThat(until(mia, "Half as many calls")).doesNotContain(TYPED);
        }
    }

    @Test
    void ofAPageThatStandsOpenOnlyWhatHasChangedIsToldAgain() {
        var id = goal();
        try (var sam = listening(cast.sam, id)) {
            reword(id, "Half as many calls");

            assertThat(until(sam, "Half as many calls")).doesNotContain("Measured by", "has not signed yet");
        }
    }

    private UUID goal() {
        return cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
    }

    private void reword(UUID id, String title) {
        cast.actAs(cast.mia, () -> {
            var before = goals.details(id).edited().terms().title();
            rewordings.change(id, TermField.TITLE, before, title);
        });
    }

    private RawLine listening(Member member, UUID goal) {
        var session = new Stranger(port).signIn(member);
        var tab = new RawTab(port, session, "localhost");
        var address = "p/" + member.slug() + "/goals/" + goal;
        var opened = tab.open(address);
        assertThat(tab.go(opened, address)).contains("How far we are");
        return new RawLine(port, session, opened.pushAddress());
    }

    private static String until(RawLine line, String words) {
        var told = "";
        while (!told.contains(words)) {
            var next = line.read();
            assertThat(next).as("the line is cut after " + told).isNotNull();
            told += next;
        }
        return told;
    }
}
