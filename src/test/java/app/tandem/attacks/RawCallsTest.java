package app.tandem.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.Seats;
import app.tandem.partnership.Side;
import app.tandem.people.Invitations;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.signin.RawPage;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Calls that no browser would send: to buttons that are not there, not to be seen, not to be pressed, or gone. */
@TandemTest
@TestPropertySource(properties = "tandem.limits.tab=120/PT1M")
@ActiveProfiles("demo")
class RawCallsTest {
    private static final String INVITE = "Invite somebody";
    private static final String CHANGES = "\"changes\"";
    private static final String DIALOG = "Send the invitation";

    private final Goals goals;
    private final Measures measures;
    private final Seats seats;
    private final Invitations invitations;
    private final Cast cast;
    private final int port;

    RawCallsTest(
            Goals goals,
            Measures measures,
            Seats seats,
            Invitations invitations,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.goals = goals;
        this.measures = measures;
        this.seats = seats;
        this.invitations = invitations;
        cast = casting.fresh();
        this.port = port;
    }

    @Test
    void whoeverGetsAButtonCanPressItByARawCall() {
        var sam = open(cast.sam, "people");

        assertThat(sam.click(sam.button(INVITE))).contains(DIALOG);
        assertThat(open(cast.sam, "people").click(sam.button("Fill"))).contains("Give the seat");
    }

    @Test
    void theButtonsOfAnAdminAreNobodyElsesWhateverNumberIsCalled() {
        var sams = open(cast.sam, "people");
        assertThat(sams.nodes()).isNotEmpty();
        var others = List.of(cast.lee, cast.mia, cast.auditor(Side.CLIENT));
        var before = cast.actAs(cast.ben, seats::held);
        for (var member : others) {
            var page = open(member, "people");
            assertThat(page.text()).as(member.name()).doesNotContain(INVITE, "Fill", "Change");
            for (var node :
                    IntStream.rangeClosed(1, sams.nodes().getLast() + 100).toArray()) {
                assertThat(page.click(node))
                        .as("%s at %s", member.name(), node)
                        .doesNotContain(DIALOG, "Give the seat", "End and leave", "Exception");
            }
        }
        assertThat(cast.actAs(cast.ben, seats::held)).isEqualTo(before);
        assertThat(cast.actAs(cast.sam, invitations::open)).isEmpty();
    }

    @Test
    void aButtonThatIsDisabledCannotBePressed() {
        cast.actAs(cast.lee, () -> measures.choose(Board.named("First contact resolution")));
        var page = open(cast.lee, "scorecard");
        var earlier = page.button("← Earlier");
        var later = page.button("Later →");

        // The page may still be told of the measure that was chosen just now; a button that works would always change
        // it.
        await().alias("disabled").until(() -> !page.click(later).contains(CHANGES));
        assertThat(page.click(earlier)).as("enabled").contains(CHANGES);
    }

    @Test
    void whatIsInvisibleCannotBePressed() {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var page = open(cast.lee, "goals/" + goal);
        var before = cast.actAs(cast.lee, () -> goals.details(goal)).toString();

        assertThat(page.invisible()).isNotEmpty();
        for (var node : page.invisible()) {
            assertThat(page.click(node)).doesNotContain(CHANGES);
        }
        assertThat(cast.actAs(cast.lee, () -> goals.details(goal)).toString()).isEqualTo(before);
    }

    @Test
    void aButtonOfAPageThatWasLeftCannotBePressed() {
        var page = open(cast.sam, "people");
        var invite = page.button(INVITE);
        page.go("p/" + cast.sam.slug() + "/goals");

        assertThat(page.click(invite)).doesNotContain(DIALOG);
        assertThat(page.click(page.button("Fill"))).doesNotContain("Give the seat");
    }

    private RawPage open(Member member, String page) {
        var session = new Stranger(port).signIn(member);
        return new RawPage(new RawTab(port, session, "localhost"), "p/" + member.slug() + "/" + page);
    }
}
