package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class ProviderTroubleTest {
    private final KnownProvider provider = mock(KnownProvider.class);

    @Test
    void anInnerAddressIsARepairAndNamesTheSettingThatOpensIt() {
        var trouble = ProviderTrouble.unreachable(
                provider, new IOException("no way", new OutsideAddresses.InsideAddress("10.255.255.1")));

        assertThat(trouble.isPassing()).isFalse();
        assertThat(trouble.detail())
                .startsWith("10.255.255.1 leads into a private network")
                .contains("TANDEM_SSO_PRIVATE_ADDRESSES=allowed");
    }

    @Test
    void aNameThatNobodyHasIsToldInWords() {
        var trouble = ProviderTrouble.unreachable(provider, new UnknownHostException("login.acme.exmaple"));

        assertThat(trouble.isPassing()).isTrue();
        assertThat(trouble.detail()).isEqualTo("There is no server at this address: login.acme.exmaple");
    }
}
