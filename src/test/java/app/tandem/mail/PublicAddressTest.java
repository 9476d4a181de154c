package app.tandem.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/anywhere");

    @Test
    void whereItIsSetUpNoRequestIsBelieved() {
        request.setServerName("evil.example");
        request.addHeader("X-Forwarded-Host", "evil.example");

        assertThat(address("https://tandem.example/").of("/sign-in", request))
                .isEqualTo("https://tandem.example/sign-in");
    }

    @Test
    void whereNothingIsSetUpTheBrowserHasFoundUs() {
        request.setServerPort(18080);

        assertThat(address("").of("/sign-in", request)).isEqualTo("http://localhost:18080/sign-in");
    }

    @Test
    void onlyOurOwnPagesHaveAnAddress() {
        for (var elsewhere : new String[] {"//evil.example", "https://evil.example", "sign-in"}) {
            assertThatIllegalArgumentException()
                    .as(elsewhere)
                    .isThrownBy(() -> address("https://tandem.example").of(elsewhere, request));
        }
    }

    private static PublicAddress address(String configured) {
        return new PublicAddress(configured, new MockEnvironment());
    }
}
