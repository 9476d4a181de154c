package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Seats;
import app.tandem.partnership.Side;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.securitylog.LogReader;
import app.tandem.securitylog.RefusalLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Whoever was not let in, or may not do what they tried, stands in the security log; their token does not. */
@TandemTest
@TestPropertySource(
        properties = {
            "tandem.sso.private-addresses=allowed",
            "tandem.sso.ask-again-after=1s",
            "tandem.sso.look-every=500ms"
        })
class RefusedSignInsTest {
    private final Goals goals;
    private final Seats seats;
    private final Invitations invitations;
    private final IdentityProviders providers;
    private final People people;
    private final CurrentPerson currentPerson;
    private final LogReader log;
    private final Cast cast;
    private final Stranger stranger;

    RefusedSignInsTest(
            Goals goals,
            Seats seats,
            Invitations invitations,
            IdentityProviders providers,
            People people,
            CurrentPerson currentPerson,
            LogReader log,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.goals = goals;
        this.seats = seats;
        this.invitations = invitations;
        this.providers = providers;
        this.people = people;
        this.currentPerson = currentPerson;
        this.log = log;
        cast = casting.fresh();
        stranger = new Stranger(port);
    }

    @Test
    void anInvitationLinkThatIsOver() {
        cast.actAs(
                cast.sam,
                () -> invitations.invite(
                        new InvitationDraft("Kim Park", "kim" + cast.sam.slug() + "@acme.example", Seat.TRAINING)));
        var link = Letterbox.newestFor("kim" + cast.sam.slug() + "@acme.example")
                .links()
                .getFirst();
        cast.actAs(
                cast.sam,
                () -> invitations.withdraw(invitations.open().getFirst().id()));

        isNoted("an invitation link", link, () -> {
            stranger.get(link);
            stranger.post(link, "_csrf=" + stranger.token());
        });
    }

    @Test
    void aLinkByMailThatIsUsedUp() {
        var link = linkFor(cast.lee);
        stranger.post(link, "_csrf=" + stranger.token());

        isNoted("a link by mail", link, () -> {
            stranger.get(link);
            stranger.post(link, "_csrf=" + stranger.token());
        });
    }

    @Test
    void aSignOutThatNoProviderHasTold() {
        try (var acme = new FakeProvider()) {
            currentPerson.actAs(
                    cast.ben.personId(),
                    () -> providers.save(cast.lee.organisationId(), acme.draft("x" + UUID.randomUUID() + ".example")));
            var id = currentPerson.actAs(
                    cast.ben.personId(),
                    () -> providers.of(cast.lee.organisationId()).providerId());

            isNoted("a sign-out told by a provider", "a.forged.token", () -> {
                stranger.post("/logout/connect/back-channel/" + id, "logout_token=a.forged.token");
                stranger.post("/logout/connect/back-channel/" + UUID.randomUUID(), "logout_token=a.forged.token");
            });
        }
    }

    @Test
    void moreLinksThanOneMailboxGets() {
        for (var i = 0; i < 6; i++) {
            ask(cast.lee);
        }

        log.await(cast, cast.lee, Kind.TOO_OFTEN, "a link by mail");
    }

    @Test
    void whoeverMayNotDoWhatTheyTry() {
        var auditor = cast.auditor(Side.CLIENT);
        refused(auditor, "Goals: draft", () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        for (var member : List.of(cast.lee, cast.mia)) {
            refused(member, "Seats: give", () -> seats.give(member.personId(), Seat.SPONSOR, true));
            refused(
                    member,
                    "Invitations: invite",
                    () -> invitations.invite(new InvitationDraft("Kim", "kim@acme.example", Seat.TRAINING)));
        }
        for (var member : List.of(cast.sam, cast.mia, cast.gil)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> atTheirBrowser(member, () -> {
                        providers.save(member.organisationId(), ProviderDraft.empty());
                    }));
            noted(member, "Identity");
        }
    }

    private void refused(Member member, String door, Runnable attempt) {
        assertThatExceptionOfType(NotAllowed.class).as(door).isThrownBy(() -> cast.actAs(member, attempt));
        noted(member, door);
    }

    private static void atTheirBrowser(Member member, Runnable work) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(member.personId().toString(), "", "ROLE_MEMBER"));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void noted(Member member, String door) {
        log.await(
                cast,
                line -> line.kind() == Kind.NOT_ALLOWED
                        && member.personId().equals(line.personId())
                        && line.thing().startsWith(door));
    }

    /** Both what was looked at and what was pressed. */
    private void isNoted(String thing, String secret, Runnable attempts) {
        var before = times(thing);
        attempts.run();
        await().untilAsserted(() -> assertThat(times(thing)).isGreaterThanOrEqualTo(before + 2));
        var token = secret.substring(secret.lastIndexOf('/') + 1);
        assertThat(log.linesOf(cast)).noneMatch(line -> line.toString().contains(token));
    }

    private long times(String thing) {
        return log.linesOf(cast).stream()
                .filter(line -> line.kind() == Kind.SIGN_IN && line.thing().startsWith(thing))
                .mapToLong(RefusalLine::times)
                .sum();
    }

    private String linkFor(Member member) {
        ask(member);
        return Letterbox.newestFor(email(member)).links().getFirst();
    }

    private void ask(Member member) {
        stranger.post(
                "/sign-in",
                "_csrf=" + stranger.token() + "&email=" + URLEncoder.encode(email(member), StandardCharsets.UTF_8));
    }

    private String email(Member member) {
        return people.person(member.personId()).orElseThrow().email();
    }
}
