package app.tandem.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTest {
    @Test
    void anAddressKeepsItsWordsItsPartnershipAndItsIds() {
        assertThat(Clean.address("/p/acme-2/goals/0198c1e4-aaaa-7bbb-8ccc-1234567890ab"))
                .isEqualTo("/p/acme-2/goals/0198c1e4-aaaa-7bbb-8ccc-1234567890ab");
        assertThat(Clean.address("/settings/security-log")).isEqualTo("/settings/security-log");
    }

    @Test
    void noQueryNoTokenAndNothingTypedIsKept() {
        assertThat(Clean.address("/sign-in/link/dGhpcyBpcyBhIHNlY3JldCB0b2tlbg"))
                .isEqualTo("/sign-in/link/…");
        assertThat(Clean.address("/p/acme/goals?search=secret#words;jsessionid=1"))
                .isEqualTo("/p/acme/goals");
        assertThat(Clean.address("/p/acme;jsessionid=0123456789ABCDEF/goals")).isEqualTo("/p/acme");
        assertThat(Clean.address("/p/My words/goals")).isEqualTo("/p/…/goals");
        assertThat(Clean.slug("My words")).isEmpty();
        assertThat(Clean.slugIn("/p/acme/goals")).isEqualTo("acme");
    }

    @Test
    void nothingWritesALineOfItsOwn() {
        assertThat(Clean.line("one\r\n2026-09-01 ERROR two\u001B[2K\u2028three\u202Efour", 250))
                .isEqualTo("one 2026-09-01 ERROR two [2K three four");
        assertThat(Clean.address("/p/acme/%0d%0aERROR")).isEqualTo("/p/acme/…");
        assertThat(Clean.line("x".repeat(300), 10)).isEqualTo("xxxxxxxxx…");
    }
}
