package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Newcomers;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** Whatever is refused on the way in is a sentence on a page, also what nobody has thought of. */
@TandemTest
@TestPropertySource(properties = "tandem.sso.private-addresses=allowed")
class RefusedArrivalTest {
    private static final Refusal NOT_TODAY = new Refusal("Not today.");

    @TestConfiguration
    static class RefusingEverybody {
        @Bean
        @Primary
        Newcomers refusing() {
            return new Newcomers() {
                @Override
                public Optional<Invited> invitedBy(String token) {
                    throw NOT_TODAY;
                }

                @Override
                public Optional<String> awaited(UUID organisationId, String email) {
                    throw NOT_TODAY;
                }

                @Override
                public Optional<PersonSummary> join(String token) {
                    throw NOT_TODAY;
                }

                @Override
                public Optional<PersonSummary> arrive(UUID organisationId, String email) {
                    throw NOT_TODAY;
                }
            };
        }
    }

    private final IdentityProviders providers;
    private final CurrentPerson currentPerson;
    private final Cast cast;
    private final Stranger browser;

    RefusedArrivalTest(
            IdentityProviders providers, CurrentPerson currentPerson, Cast.Casting casting, @LocalServerPort int port) {
        this.providers = providers;
        this.currentPerson = currentPerson;
        cast = casting.fresh();
        browser = new Stranger(port);
    }

    @Test
    void anUnexpectedRefusalAtACompanysSignInIsAPageWithItsSentence() {
        try (var acme = new FakeProvider()) {
            var company = cast.lee.organisationId();
            currentPerson.actAs(cast.ben.personId(), () -> {
                providers.save(company, acme.draft("x" + UUID.randomUUID() + ".example"));
                providers.tested(
                        providers.known(providers.of(company).providerId()).orElseThrow());
                providers.switchOn(company);
            });
            acme.knows("lee-there", "lee@acme.example");
            var question = browser.get(
                            "/sign-in/company/" + providers.switchedOn(company).orElseThrow())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            var answer = browser.get(acme.signIn(question).substring(Letterbox.PUBLIC_ADDRESS.length()));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("You are not signed in", "Not today.");
            assertThat(browser.sessions()).isEmpty();
        }
    }
}
