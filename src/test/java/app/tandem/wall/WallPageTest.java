package app.tandem.wall;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.signin.Stranger;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The page of a screen on a wall, as browsers ask for it. */
@TandemTest
@ActiveProfiles("demo")
class WallPageTest {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Measures measures;
    private final WallDisplays displays;
    private final Cast cast;
    private final int port;

    WallPageTest(Measures measures, WallDisplays displays, Cast.Casting casting, @LocalServerPort int port) {
        this.measures = measures;
        this.displays = displays;
        cast = casting.fresh();
        this.port = port;
    }

    private String wall() {
        return "/p/" + cast.lee.slug() + "/wall";
    }

    private Stranger signedIn(Member member) {
        var browser = new Stranger(port);
        browser.signIn(member);
        return browser;
    }

    private HttpResponse<String> keep(Stranger browser, String name) {
        var token = FORM_TOKEN.matcher(browser.get(wall()).body());
        return browser.post(wall(), "_csrf=" + (token.find() ? token.group(1) : "none") + "&name=" + name);
    }

    /** Another browser that holds nothing but the display's cookie. */
    private Stranger screen() {
        var token = cast.actAs(cast.lee, () -> displays.setUp("Lobby"));
        var screen = new Stranger(port);
        screen.cookie(DisplayCookie.NAME, token.words());
        return screen;
    }

    @Test
    void aStrangerIsAskedToSignInAndAMemberOfAnotherPartnershipFindsNothing() {
        var answer = new Stranger(port).get(wall());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(new Stranger(port).get(wall() + "/now").statusCode()).isEqualTo(401);
        assertThat(signedIn(cast.gil).get(wall()).statusCode()).isEqualTo(404);
        assertThat(signedIn(cast.gil).get("/p/no-such-place/wall").statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberKeepsAScreenShowing() {
        cast.actAs(cast.lee, () -> {
            measures.choose(Board.abandonment());
            for (var number = 2; number <= 15; number++) {
                measures.choose(
                        Board.named("A measure with a long name, number " + number + " of fifteen on the front"));
            }
        });
        var browser = signedIn(cast.lee);
        assertThat(browser.get(wall()).body()).contains("Abandonment rate").contains("Keep it showing");
        var kept = keep(browser, "Lobby");
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(kept.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .contains("Path=" + wall())
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
        assertThat(browser.get(wall()).body()).doesNotContain("Keep it showing");
        assertThat(keep(signedIn(cast.mia), "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("problem=name"));
    }

    @Test
    void aScreenReadsTheWallWithoutASessionAndNothingElse() {
        cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
        var screen = screen();
        assertThat(screen.get(wall()).body()).contains("Abandonment rate").doesNotContain("Keep it showing");
        var now = screen.get(wall() + "/now");
        assertThat(now.body()).contains("Abandonment rate");
        assertThat(now.headers().firstValue("ETag")).isPresent();
        assertThat(screen.getUnless(
                                wall() + "/now",
                                now.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .as("nothing new")
                .isEqualTo(304);
        assertThat(screen.sessions()).isEmpty();
        for (var elsewhere : List.of("/p/" + cast.lee.slug() + "/scorecard", "/", "/api/docs")) {
            assertThat(screen.get(elsewhere).statusCode()).as(elsewhere).isNotEqualTo(200);
        }
        assertThat(screen.get("/p/" + cast.gil.slug() + "/wall/now").body()).doesNotContain("Abandonment");
        assertThat(screen.post(wall(), "name=More").statusCode()).isIn(401, 403);
    }

    @Test
    void aScreenThatIsSwitchedOffIsToldSo() {
        var screen = screen();
        cast.actAs(cast.sam, () -> displays.switchOff(displays.all().getFirst().id()));
        assertThat(screen.get(wall() + "/now").statusCode()).isEqualTo(410);
        assertThat(screen.get(wall()).body()).contains("was switched off").doesNotContain("class=\"tile");
    }

    @Test
    void nobodyIsMadeToKeepAScreenByAnotherSite() {
        assertThat(signedIn(cast.lee).post(wall(), "name=Lobby").statusCode()).isEqualTo(403);
        assertThat(cast.actAs(cast.lee, displays::all)).isEmpty();
    }
}
