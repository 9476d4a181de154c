package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SignInSettingsTest {
    @Test
    void demoPeopleNeverStandBesideARealSignIn() {
        var environment = new MockEnvironment()
                .withProperty("spring.security.oauth2.client.registration.acme.client-id", "tandem");
        environment.setActiveProfiles("demo");

        assertThatThrownBy(() -> new SignInSettings(environment))
                .hasMessage(
                        "Tandem does not start with demo people (profile demo) and a real sign-in switched on together.");
    }

    @Test
    void eitherAloneIsFine() {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThat(new SignInSettings(demo).demo()).isTrue();
        assertThat(new SignInSettings(new MockEnvironment()).demo()).isFalse();
    }

    @Test
    void theRefusalToStartIsExplained() {
        assertThat(new TwoKindsOfSignInAnalyzer()
                        .analyze(new TwoKindsOfSignIn())
                        .getDescription())
                .startsWith("Tandem does not start");
    }
}
