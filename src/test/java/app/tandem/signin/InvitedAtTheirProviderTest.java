package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Seat;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whose company has a sign-in of its own takes an invitation up there, once it has made sure of the address. */
@TandemTest
@TestPropertySource(
        properties = {
            "tandem.sso.private-addresses=allowed",
            "tandem.sso.ask-again-after=1s",
            "tandem.sso.look-every=500ms"
        })
class InvitedAtTheirProviderTest {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final FakeProvider acme = new FakeProvider();
    private final FakeProvider globex = new FakeProvider();
    private final String address = "kim" + UUID.randomUUID() + "@another-domain.example";
    private final IdentityProviders providers;
    private final Invitations invitations;
    private final Partnerships partnerships;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Identities identities;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Stranger kim;

    InvitedAtTheirProviderTest(
            IdentityProviders providers,
            Invitations invitations,
            Partnerships partnerships,
            People people,
            CurrentPerson currentPerson,
            Identities identities,
            JdbcClient jdbc,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.providers = providers;
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.people = people;
        this.currentPerson = currentPerson;
        this.identities = identities;
        this.jdbc = jdbc;
        cast = casting.fresh();
        kim = new Stranger(port);
    }

    @BeforeEach
    void bothClientsHaveASignInOfTheirOwn() {
        switchOn(cast.lee, acme);
        switchOn(cast.gil, globex);
        acme.knows("kim-there", address);
        globex.knows("kim-elsewhere", address);
    }

    @AfterEach
    void close() {
        acme.close();
        globex.close();
    }

    @Test
    void theButtonLeadsToTheProviderAndWhoeverComesBackHasJoined() {
        var link = invite(cast.sam, address);

        var question = question(press(link));

        assertThat(question).startsWith(acme.issuer() + "/ask");
        assertThat(kimHerself()).as("before the provider has said who it is").isEmpty();
        assertThat(comeBack(acme, question).statusCode()).isEqualTo(302);
        assertThat(partnerships.member(kimHerself().orElseThrow().id(), cast.lee.slug()))
                .hasValueSatisfying(member -> assertThat(member.seat()).isEqualTo("Training"));
        assertThat(kim.sessions()).hasSize(1);
        assertThat(kim.get(link).statusCode()).as("the link is used up").isEqualTo(404);
    }

    @Test
    void anAddressThatTheirProviderHasNotMadeSureOfJoinsNobody() {
        var question = question(press(invite(cast.sam, address)));
        acme.person.claim("email_verified", false);

        assertThat(comeBack(acme, question).statusCode()).isEqualTo(403);

        assertThat(kimHerself()).isEmpty();
        assertThat(kim.sessions()).isEmpty();
    }

    @Test
    void somebodyElseOfThatCompanyCannotTakeUpTheInvitationByItsLink() {
        var question = question(press(invite(cast.sam, address)));
        acme.knows("max-there", "max@another-domain.example");

        assertThat(comeBack(acme, question).body()).contains("nobody has invited you");

        assertThat(kimHerself()).isEmpty();
    }

    @Test
    void theSameAddressAtAnotherCompanysProviderJoinsNobody() {
        invite(cast.sam, address);
        var answer = comeBack(globex, question("/sign-in/company/" + idOf(cast.gil)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(people.byEmail(address)).isEmpty();
    }

    @Test
    void whoeverIsKnownAlreadyHasTheirSecondPlaceAfterTheNextSignIn() {
        comeBack(acme, question(press(invite(cast.sam, address))));
        var kimHerself = kimHerself().orElseThrow();
        var initech = partnerships.found(
                "initech-" + UUID.randomUUID().toString().substring(0, 8),
                cast.lee.organisationId(),
                cast.ben.organisationId());
        var samThere = partnerships.join(initech, cast.sam.personId(), Seat.SPONSOR);
        cast.actAs(samThere, () -> invitations.invite(new InvitationDraft("Kim Park", address, Seat.QUALITY)));
        assertThat(partnerships.member(kimHerself.id(), samThere.slug())).isEmpty();

        comeBack(acme, question("/sign-in/company/" + idOf(cast.lee)));

        assertThat(partnerships.member(kimHerself.id(), samThere.slug())).isPresent();
    }

    @Test
    void anInvitationThatCanBeTakenUpNoMoreKeepsNobodyOut() {
        comeBack(acme, question(press(invite(cast.sam, address))));
        var initech = partnerships.found(
                "initech-" + UUID.randomUUID().toString().substring(0, 8),
                cast.lee.organisationId(),
                cast.ben.organisationId());
        var samThere = partnerships.join(initech, cast.sam.personId(), Seat.SPONSOR);
        var today = LocalDate.now(cast.lee.zone());
        cast.actAs(
                samThere,
                () -> invitations.invite(new InvitationDraft("Kim Park", address, Seat.AUDITOR, false, today)));
        jdbc.sql("update invitation set audits_until = :day where email = :email and joined_at is null")
                .param("day", today.plusYears(2))
                .param("email", address)
                .update();

        var answer = comeBack(acme, question("/sign-in/company/" + idOf(cast.lee)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(partnerships.membershipsOf(kimHerself().orElseThrow().id())).hasSize(1);
    }

    @Test
    void whoeverLeftAndIsInvitedAgainComesBackAtTheirProvider() {
        comeBack(acme, question(press(invite(cast.sam, address))));
        var kimHerself = kimHerself().orElseThrow();
        people.leave(kimHerself.id());
        assertThat(comeBack(acme, question("/sign-in/company/" + idOf(cast.lee)))
                        .statusCode())
                .isEqualTo(403);

        cast.actAs(cast.sam, () -> invitations.invite(new InvitationDraft("Kim Park", address, Seat.QUALITY)));
        assertThat(comeBack(acme, question("/sign-in/company/" + idOf(cast.lee)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(kimHerself().orElseThrow().id()).isEqualTo(kimHerself.id());
    }

    @Test
    void aTestSignInTellsThatAnInvitedAccountWouldBeLetIn() {
        invite(cast.sam, address);
        var vouched =
                new Vouched(acme.issuer(), "kim-there", Map.of("email", address, "email_verified", true), "not needed");
        var provider = providers.known(idOf(cast.lee)).orElseThrow();

        assertThat(identities.wouldBe(provider, vouched)).isEqualTo("Kim Park, who is invited and has not come yet");
        assertThat(kimHerself()).isEmpty();
    }

    private void switchOn(Member member, FakeProvider provider) {
        var organisation = member.organisationId();
        currentPerson.actAs(cast.ben.personId(), () -> {
            providers.save(organisation, provider.draft("x" + UUID.randomUUID() + ".example"));
            providers.tested(
                    providers.known(providers.of(organisation).providerId()).orElseThrow());
            providers.switchOn(organisation);
        });
    }

    private UUID idOf(Member member) {
        return providers.switchedOn(member.organisationId()).orElseThrow();
    }

    private String invite(Member admin, String email) {
        cast.actAs(admin, () -> invitations.invite(new InvitationDraft("Kim Park", email, Seat.TRAINING)));
        return Letterbox.newestFor(email).links().getFirst();
    }

    /** Where the button of the invitation leads. */
    private String press(String link) {
        var token = FORM_TOKEN.matcher(kim.get(link).body());
        assertThat(token.find()).isTrue();
        var next = kim.post(link, "_csrf=" + token.group(1));
        assertThat(kim.sessions()).isEmpty();
        return next.headers().firstValue("Refresh").orElseThrow().substring("0; url=".length());
    }

    private String question(String wayIn) {
        return kim.get(wayIn).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> comeBack(FakeProvider provider, String question) {
        return kim.get(provider.signIn(question).substring(Letterbox.PUBLIC_ADDRESS.length()));
    }

    private Optional<PersonSummary> kimHerself() {
        return people.byEmail(cast.lee.organisationId(), address);
    }
}
