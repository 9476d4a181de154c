package app.tandem.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lee@acme.example\r\nBcc: all@evil.example",
                "lee@acme.example, all@evil.example",
                "Lee <lee@acme.example>",
                "lee(@acme.example",
                "lee",
                "@",
                ""
            })
    void aMailHasOneReader(String to) {
        assertThatThrownBy(() -> new Mail(to, "Invitation", "Hello", List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not an e-mail address");
    }

    @Test
    void whatStandsAroundAnAddressIsNotPartOfIt() {
        assertThat(new Mail(" Lee@Acme.example\r\n", "Invitation", "Hello", List.of()).to())
                .isEqualTo("lee@acme.example");
    }

    @Test
    void aNameInTheSubjectAddsNoHeader() {
        var mail = new Mail(
                "lee@acme.example", "Invitation", "Acme\r\nBcc: all@evil.example\u202E invites you", List.of());

        assertThat(mail.subject()).isEqualTo("Acme Bcc: all@evil.example invites you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "javascript:alert(1)", "sign-in", "", "/\\evil"})
    void aButtonLeadsToOurOwnPagesOnly(String path) {
        assertThatThrownBy(() -> new Mail.Button("Open", path)).isInstanceOf(IllegalArgumentException.class);
    }
}
