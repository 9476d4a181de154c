package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Newcomers;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@TandemTest
class InvitationPageTest {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final DataSource database;
    private final Partnerships partnerships;
    private final People people;
    private final OpenSessions sessions;
    private final MySessions mySessions;
    private final CurrentPerson currentPerson;
    private final int port;
    private final Cast cast;
    private final Stranger kim;
    private final String address = "kim" + UUID.randomUUID() + "@acme.example";

    InvitationPageTest(
            Invitations invitations,
            Newcomers newcomers,
            DataSource database,
            Partnerships partnerships,
            People people,
            OpenSessions sessions,
            MySessions mySessions,
            CurrentPerson currentPerson,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.database = database;
        this.partnerships = partnerships;
        this.people = people;
        this.sessions = sessions;
        this.mySessions = mySessions;
        this.currentPerson = currentPerson;
        this.port = port;
        cast = casting.fresh();
        kim = new Stranger(port);
    }

    @Test
    void theLinkAsksFirstThenLetsInOnceAndIsOverAfterThat() {
        var link = link();
        for (var scanner = 0; scanner < 3; scanner++) {
            assertThat(kim.get(link).body()).contains("Sam Wolfe invites you, Kim Park of Acme", "as training.");
        }
        assertThat(kim.sessions()).isEmpty();

        var joined = accept(link);
        assertThat(joined.statusCode()).isEqualTo(302);
        assertThat(kim.sessions()).hasSize(1);
        assertThat(partnerships.member(kimHerself(), cast.lee.slug())).isPresent();
        assertThat(kim.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverIsSignedOutFromAnotherBrowserReadsSoWhereTheySignInAndNobodyElseDoes() {
        accept(link());
        currentPerson.actAs(kimHerself(), () -> mySessions.endOthers(""));
        var sentence = "This sign-in was ended from another browser.";
        assertThat(kim.get("/sign-in").body()).contains(sentence);
        assertThat(new Stranger(port).get("/sign-in").body()).doesNotContain(sentence);
    }

    @Test
    void whoeverIsSignedInAsSomebodyElseIsToldSoBeforeTheyAccept() {
        accept(link());
        cast.actAs(cast.sam, () -> invitations.invite(new InvitationDraft("Pat Hill", "pat" + address, Seat.QUALITY)));
        var pats = Letterbox.newestFor("pat" + address).links().getFirst();
        assertThat(kim.get(pats).body()).contains("You are signed in here as Kim Park of Acme.");
    }

    @Test
    void unknownWithdrawnAndUsedLinksLookTheSame() {
        var link = link();
        cast.actAs(
                cast.sam,
                () -> invitations.withdraw(invitations.open().getFirst().id()));
        var withdrawn = kim.get(link);
        var unknown = kim.get("/invitation/" + "x".repeat(43));
        assertThat(withdrawn.statusCode()).isEqualTo(404);
        assertThat(withdrawn.body()).isEqualTo(unknown.body()).contains("This link opens nothing");
    }

    @Test
    void afterSevenDaysALinkOpensNothing() throws SQLException {
        var link = link();
        makeOlder(Duration.ofDays(7).minusMinutes(1));
        assertThat(kim.get(link).statusCode()).isEqualTo(200);
        var form = formToken(link);

        makeOlder(Duration.ofMinutes(1));

        assertThat(kim.get(link).statusCode()).isEqualTo(404);
        assertThat(kim.post(link, form).statusCode()).isEqualTo(404);
        assertThat(newcomers.arrive(cast.lee.organisationId(), address))
                .as("nor by the company's own sign-in")
                .isEmpty();
        assertThat(people.byEmail(cast.lee.organisationId(), address)).isEmpty();
        assertThat(kim.sessions()).isEmpty();
        assertThat(cast.actAs(cast.sam, invitations::open))
                .singleElement()
                .satisfies(old -> assertThat(old.expired()).isTrue());
    }

    @Test
    void thePageRunsNoScriptTellsNobodyItsAddressAndNeedsItsForm() {
        var link = link();
        var page = kim.get(link);
        assertThat(page.body()).doesNotContain("<script");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(kim.post(link, "").statusCode()).isIn(302, 403);
        assertThat(people.byEmail(cast.lee.organisationId(), address)).isEmpty();
    }

    @Test
    void aFormThatSaysMoreThanItMayChangesNothingOfIt() {
        var link = link();
        var form = formToken(link) + "&side=BPO&seat=SPONSOR&admin=true&firstAdmin=true&organisationId="
                + cast.ben.organisationId() + "&partnershipId=" + cast.gil.partnershipId();
        kim.post(link, form);
        var joined = people.person(kimHerself()).orElseThrow();
        assertThat(joined.admin()).isFalse();
        assertThat(joined.organisationId()).isEqualTo(cast.lee.organisationId());
        assertThat(partnerships.membershipsOf(joined.id()))
                .singleElement()
                .matches(member ->
                        member.seat().equals("Training") && member.slug().equals(cast.lee.slug()));
    }

    @Test
    void whoeverLeavesTheirLastPartnershipIsSignedOutEverywhereAtOnce() {
        accept(link());
        var member = partnerships.member(kimHerself(), cast.lee.slug()).orElseThrow();
        assertThat(sessions.of(member.personId())).hasSize(1);
        partnerships.end(member);
        assertThat(sessions.of(member.personId())).isEmpty();
        assertThat(kim.get("/p/" + cast.lee.slug() + "/people").statusCode()).isEqualTo(302);
    }

    @Test
    void anAdminWhoLeavesAPartnershipKeepsTheirOrganisationsPages() {
        accept(link());
        people.makeAdmin(kimHerself());
        partnerships.end(partnerships.member(kimHerself(), cast.lee.slug()).orElseThrow());
        assertThat(sessions.of(kimHerself())).hasSize(1);
    }

    private void makeOlder(Duration age) throws SQLException {
        var until =
                cast.actAs(cast.sam, invitations::open).getFirst().validUntil().minus(age);
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("update invitation set valid_until = ? where email = ?")) {
            change.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(until, ZoneOffset.UTC)));
            change.setString(2, address);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private String link() {
        cast.actAs(cast.sam, () -> invitations.invite(new InvitationDraft("Kim Park", address, Seat.TRAINING)));
        return Letterbox.newestFor(address).links().getFirst();
    }

    private HttpResponse<String> accept(String link) {
        return kim.post(link, formToken(link));
    }

    private String formToken(String link) {
        var token = FORM_TOKEN.matcher(kim.get(link).body());
        return token.find() ? "_csrf=" + token.group(1) : "";
    }

    private UUID kimHerself() {
        return people.byEmail(cast.lee.organisationId(), address).orElseThrow().id();
    }
}
