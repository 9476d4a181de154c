package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.People;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What a request says of its host is nowhere in what is told to a provider, even where a proxy is believed. */
@TandemTest
@TestPropertySource(
        properties = {
            "tandem.sso.private-addresses=allowed",
            "server.forward-headers-strategy=framework",
            "tandem.tls=false"
        })
class LyingHostTest {
    private static final String LIES = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n";

    private final FakeProvider onspot = new FakeProvider();
    private final IdentityProviders providers;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Cast cast;
    private final int port;

    LyingHostTest(
            IdentityProviders providers,
            People people,
            CurrentPerson currentPerson,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.providers = providers;
        this.people = people;
        this.currentPerson = currentPerson;
        cast = casting.fresh();
        this.port = port;
    }

    @BeforeEach
    void theBpoHasASignInOfItsOwn() {
        var organisation = cast.ben.organisationId();
        currentPerson.actAs(cast.ben.personId(), () -> {
            providers.save(organisation, onspot.draft("x" + UUID.randomUUID() + ".example"));
            providers.tested(
                    providers.known(providers.of(organisation).providerId()).orElseThrow());
            providers.switchOn(organisation);
        });
        onspot.knows(
                "ben-there", people.person(cast.ben.personId()).orElseThrow().email());
    }

    @AfterEach
    void close() {
        onspot.close();
    }

    @Test
    void peopleComeBackToOurAddressAlone() {
        var answer = evil("none", LIES).raw("GET /sign-in/company/" + provider(), "");

        assertThat(answer)
                .contains("Location: " + onspot.issuer())
                .contains("redirect_uri=https://tandem.example/login/oauth2/code/" + provider())
                .doesNotContain("evil");
    }

    @Test
    void theAddressesToCopyAreOurs() {
        var page = evil(signedIn(new Stranger(port)), LIES).page("settings/sign-in/" + cast.ben.organisationId());

        assertThat(page)
                .contains(
                        "https://tandem.example/login/oauth2/code/" + provider(),
                        "https://tandem.example/sign-in",
                        "https://tandem.example/logout/connect/back-channel/" + provider())
                .doesNotContain("evil.example/");
    }

    @Test
    void whoeverSignsOutThereComesBackToUs() {
        var ben = new Stranger(port);
        var session = signedIn(ben);
        var token = ben.token();
        var answer = evil(
                        session,
                        LIES + "Cookie: XSRF-TOKEN=" + ben.cookie("XSRF-TOKEN") + "\r\nX-XSRF-TOKEN: " + token + "\r\n")
                .raw("POST /logout", "");

        assertThat(answer)
                .contains("Location: " + onspot.issuer() + "/bye")
                .contains("post_logout_redirect_uri=https%3A%2F%2Ftandem.example%2Fsign-in")
                .doesNotContain("evil");
    }

    private String signedIn(Stranger ben) {
        var question = ben.get("/sign-in/company/" + provider())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        ben.get(onspot.signIn(question).substring(Letterbox.PUBLIC_ADDRESS.length()));
        return ben.sessions().getFirst();
    }

    private UUID provider() {
        return providers.switchedOn(cast.ben.organisationId()).orElseThrow();
    }

    private RawTab evil(String session, String lies) {
        return new RawTab(port, session, "evil.example", lies);
    }
}
