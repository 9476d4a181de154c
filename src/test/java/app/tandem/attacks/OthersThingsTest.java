package app.tandem.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Seats;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.securitylog.LogReader;
import app.tandem.signin.RawPage;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Files, names, histories and open pages of others: whoever tries them hears nothing, and each try is noted. */
@TandemTest
@TestPropertySource(properties = "tandem.limits.tab=120/PT1M")
@ActiveProfiles("demo")
class OthersThingsTest {
    private static final String TITLE = "First contact resolution";
    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\ ]+");
    private static final String TABLE = "date,First contact resolution\n2026-03-01,71\n";

    private final Goals goals;
    private final Measures measures;
    private final People people;
    private final OwnPeople ownPeople;
    private final CurrentPerson currentPerson;
    private final Seats seats;
    private final Invitations invitations;
    private final LogReader log;
    private final Cast cast;
    private final int port;

    OthersThingsTest(
            Goals goals,
            Measures measures,
            People people,
            OwnPeople ownPeople,
            CurrentPerson currentPerson,
            Seats seats,
            Invitations invitations,
            LogReader log,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.goals = goals;
        this.measures = measures;
        this.people = people;
        this.ownPeople = ownPeople;
        this.currentPerson = currentPerson;
        this.seats = seats;
        this.invitations = invitations;
        this.log = log;
        cast = casting.fresh();
        this.port = port;
    }

    @Test
    void theDownloadOfAnotherGivesNothing() {
        cast.actAs(cast.lee, () -> measures.choose(Board.named(TITLE)));
        var lee = tab(cast.lee);
        var link = linkOn(new RawPage(lee, page(cast.lee, "scorecard")));

        for (var other : new Member[] {cast.gil, cast.sam, cast.mia}) {
            assertThat(tab(other).raw("GET /" + link, ""))
                    .as(other.name())
                    .matches("(?s)HTTP/1.1 (403|404).*")
                    .doesNotContain("measure,day");
            log.await(cast, other, Kind.NOT_FOUND, "a file at /VAADIN/dynamic");
        }
        assertThat(new RawTab(port, "none", "localhost").raw("GET /" + link, ""))
                .matches("(?s)HTTP/1.1 (302|403|404).*")
                .doesNotContain("measure,day");
        assertThat(lee.raw("GET /" + link, "")).startsWith("HTTP/1.1 200").contains("measure,day");
    }

    @Test
    void theUploadOfAnothersImportTakesNothing() {
        cast.actAs(cast.lee, () -> measures.choose(Board.named(TITLE)));
        var session = new Stranger(port).signIn(cast.lee);
        var page = new RawPage(upload(session), page(cast.lee, "scorecard/import"));
        var link = linkOn(page);

        for (var other : new Member[] {cast.gil, cast.sam, cast.ben}) {
            assertThat(upload(new Stranger(port).signIn(other)).raw("POST /" + link, TABLE))
                    .as(other.name())
                    .matches("(?s)HTTP/1.1 (403|404).*");
            log.await(cast, other, Kind.NOT_FOUND, "a file at /VAADIN/dynamic");
        }
        assertThat(upload("none").raw("POST /" + link, TABLE)).matches("(?s)HTTP/1.1 (302|403|404).*");
        assertThat(page.go(page(cast.lee, "scorecard/import"))).doesNotContain("stolen.csv");

        var again = new RawPage(upload(session), page(cast.lee, "scorecard/import"));
        assertThat(upload(session).raw("POST /" + linkOn(again), TABLE)).startsWith("HTTP/1.1 200");
        assertThat(again.click(0)).contains("stolen.csv");
    }

    @Test
    void whoIsOnAPageIsToldToNobodyOutside() {
        var lee = new RawPage(tab(cast.lee), page(cast.lee, "goals"));
        assertThat(lee.text()).contains("Lee Carter");

        assertThat(new RawPage(tab(cast.gil), page(cast.lee, "goals")).text())
                .contains("There is nothing here")
                .doesNotContain("Lee Carter", "Acme");
        new RawPage(tab(cast.gil), page(cast.gil, "goals"));
        assertThat(lee.click(0)).doesNotContain("Gil Braun");
        new RawPage(tab(cast.ben), page(cast.ben, "goals"));
        assertThat(lee.click(0)).contains("Ben Reyes");
        log.await(cast, cast.gil, Kind.FOREIGN_PARTNERSHIP, "/goals");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneBeforeTheNextClickInATabThatIsOpen() {
        cast.actAs(
                cast.sam,
                () -> invitations.invite(
                        new InvitationDraft("Kim Park", "kim" + UUID.randomUUID() + "@acme.example", Seat.TRAINING)));
        var sam = new RawPage(tab(cast.sam), page(cast.sam, "people"));
        sam.click(sam.button("Withdraw"));
        currentPerson.actAs(cast.sam.personId(), () -> ownPeople.makeAdministrator(cast.lee.personId()));
        currentPerson.actAs(cast.lee.personId(), () -> ownPeople.endAdministration(cast.sam.personId()));

        assertThat(sam.click(sam.button("Withdraw it"))).contains("Only an administrator of your organisation");
        log.await(cast, cast.sam, Kind.NOT_ALLOWED, "Invitations: withdraw");
        assertThat(cast.actAs(cast.lee, invitations::open)).hasSize(1);
    }

    @Test
    void aSeatThatIsTakenAwayClosesTheTabsOfThatPartnershipAlone() {
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var session = new Stranger(port).signIn(cast.mia);
        var tab = new RawTab(port, session, "localhost");
        var here = tab.open(page(cast.mia, "goals"));
        var there = tab.open(page(cast.miaAtGlobex, "goals"));
        cast.actAs(cast.ben, () -> seats.leave(cast.mia.personId()));

        assertThat(tab.go(here, page(cast.mia, "goals"))).doesNotContain(TITLE);
        assertThat(tab.go(there, page(cast.miaAtGlobex, "goals"))).contains("No goal yet");
        assertThat(tab.page(page(cast.mia, "goals"))).contains("There is nothing here");
        log.await(cast, cast.mia, Kind.FOREIGN_PARTNERSHIP, "/goals");
    }

    @Test
    void theHistoryOfAForeignThingIsNotFoundByItsId() {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(cast.gil, () -> goals.history(goal)));
        log.await(cast, cast.gil, Kind.NOT_FOUND, "Goals: history");
        assertThat(tab(cast.gil).page(page(cast.gil, "goals/" + goal))).doesNotContain(TITLE, "Lee Carter");
        log.await(cast, cast.gil, Kind.NOT_FOUND, "/goals");
    }

    @Test
    void aNameThatOthersHaveIsFreeHere() {
        var name = "Canary " + UUID.randomUUID();
        cast.actAs(cast.lee, () -> measures.choose(Board.named(name)));

        assertThatCode(() -> cast.actAs(cast.gil, () -> measures.choose(Board.named(name))))
                .doesNotThrowAnyException();
        var address = people.person(cast.lee.personId()).orElseThrow().email();
        assertThatCode(() -> people.add(cast.gil.organisationId(), "Lee Carter", address))
                .doesNotThrowAnyException();
        assertThat(cast.actAs(cast.gil, () -> measures.choose(Board.named("Another"))))
                .isNotNull();
    }

    private RawTab tab(Member member) {
        return new RawTab(port, new Stranger(port).signIn(member), "localhost");
    }

    private RawTab upload(String session) {
        return new RawTab(port, session, "localhost", "X-Filename: stolen.csv\r\n");
    }

    private static String page(Member member, String page) {
        return "p/" + member.slug() + "/" + page;
    }

    private static String linkOn(RawPage page) {
        var link = FILE.matcher(page.text());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
