package app.tandem.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.Member;
import app.tandem.partnership.Seat;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.ratelimits.TooOften;
import app.tandem.securitylog.LogReader;
import app.tandem.signin.RawTab;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Whoever tries again and again is told in a sentence when to come back. */
@TandemTest
@TestPropertySource(
        properties = {
            "tandem.limits.sign-in=3/PT1H",
            "tandem.limits.sign-out=3/PT1H",
            "tandem.limits.first-admin=3/PT1H",
            "tandem.limits.link=3/PT1H",
            "tandem.limits.invitation=3/PT1H",
            "tandem.limits.bad-token=3/PT1H"
        })
class KnockingTest {
    private final Invitations invitations;
    private final LogReader log;
    private final Cast cast;
    private final RawTab stranger;

    KnockingTest(Invitations invitations, LogReader log, Cast.Casting casting, @LocalServerPort int port) {
        this.invitations = invitations;
        this.log = log;
        cast = casting.fresh();
        stranger = new RawTab(port, "none", "localhost", "Accept: text/html\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /first-admin",
                "POST /%66irst-admin",
                "POST /sign-in",
                "POST /sign-in/demo",
                "GET /sign-in/company/6f1c7b0e-6d8f-4d5c-9c0e-0f0d5a1b2c3d?email=a",
                "GET /sign-in/c%6fmpany/6f1c7b0e-6d8f-4d5c-9c0e-0f0d5a1b2c3d",
                "GET /login/oauth2/code/6f1c7b0e-6d8f-4d5c-9c0e-0f0d5a1b2c3d?code=1&state=2",
                "POST /logout/connect/back-channel/6f1c7b0e-6d8f-4d5c-9c0e-0f0d5a1b2c3d",
                "GET /sign-in/link/guessed",
                "POST /sign-in/link/guessed",
                "GET /invitation/guessed",
                "POST /invitation/guessed"
            })
    void whateverLetsInIsTriedOnlySoOften(String request) {
        var answers =
                IntStream.range(0, 4).mapToObj(n -> stranger.raw(request, "")).toList();

        assertThat(answers.getLast())
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: \\d+\r\n")
                .contains("That was too often")
                .doesNotContain("Exception", "<script", "JSESSIONID");
        log.await(
                cast,
                line -> line.kind() == Kind.TOO_OFTEN && line.remoteAddress().equals("127.0.0.1"));
    }

    @Test
    void aTokenIsGuessedOnlySoOften() {
        var answers = IntStream.range(0, 4)
                .mapToObj(n -> stranger.raw("POST /api/v1/readings", "{}"))
                .toList();

        assertThat(answers.getFirst()).startsWith("HTTP/1.1 401");
        assertThat(answers.getLast())
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: \\d+\r\n")
                .contains("application/problem+json", "That was too often")
                .doesNotContain("Exception", "JSESSIONID");
        log.await(cast, line -> line.kind() == Kind.TOO_OFTEN && line.toString().contains("bad token"));
    }

    @Test
    void aCompanyInvitesOnlySoManyAndNoOtherCompanyWaitsForIt() {
        for (var i = 0; i < 3; i++) {
            invite(cast.sam);
        }

        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> invite(cast.sam))
                .withMessageContaining("That was too often in a short time. Please wait");
        var sent = cast.actAs(cast.sam, invitations::open);
        assertThat(sent).hasSize(3);
        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> cast.actAs(
                        cast.sam, () -> invitations.sendAgain(sent.getFirst().id())));
        assertThatCode(() -> invite(cast.ben)).doesNotThrowAnyException();
        log.await(cast, cast.sam, Kind.TOO_OFTEN, "invitation");
    }

    private void invite(Member admin) {
        cast.actAs(
                admin,
                () -> invitations.invite(
                        new InvitationDraft("Kim Park", "kim" + UUID.randomUUID() + "@acme.example", Seat.TRAINING)));
    }
}
