package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@TandemTest
class IdentityProvidersTest {
    private final String domain = "acme" + UUID.randomUUID() + ".example";
    private final Cast cast;
    private final Cast others;
    private final IdentityProviders providers;
    private final CurrentPerson currentPerson;
    private final Tabs tabs;

    IdentityProvidersTest(Cast.Casting casting, IdentityProviders providers, CurrentPerson currentPerson, Tabs tabs) {
        this.cast = casting.fresh();
        this.others = casting.fresh();
        this.providers = providers;
        this.currentPerson = currentPerson;
        this.tabs = tabs;
    }

    @Test
    void theAdminOfTheBpoSetsUpItsOwnSignInAndThatOfItsClients() {
        assertThat(as(cast.ben, providers::all))
                .extracting(ProviderSummary::organisation)
                .containsExactly("OnSpot", "Acme", "Globex");
    }

    @Test
    void nobodyElseSetsUpAnything() {
        for (var person : new Member[] {cast.sam, cast.lee, cast.mia, cast.gil}) {
            assertThatThrownBy(() -> as(person, providers::all)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> save(person, cast.lee, draft())).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> save(others.ben, cast.lee, draft())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(others.ben, () -> providers.of(cast.lee.organisationId())))
                .isInstanceOf(NotFound.class);
        save(cast.ben, cast.lee, draft());
        var id = as(cast.ben, () -> providers.of(cast.lee.organisationId())).providerId();
        assertThatThrownBy(() -> as(others.ben, () -> providers.toTest(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsSwitchedOnOnlyAfterATestWithTheseVerySettings() {
        save(cast.ben, cast.lee, draft());
        assertThatThrownBy(this::switchOn).isInstanceOf(Refusal.class).hasMessageContaining("test sign-in first");

        var before = known();
        save(cast.ben, cast.lee, with("https://login2.acme.example", "tandem", "new secret"));
        providers.tested(before);
        assertThatThrownBy(this::switchOn).isInstanceOf(Refusal.class);

        providers.tested(known());
        switchOn();
        assertThat(state()).isEqualTo(ProviderState.ON);
        assertThat(providers.isOn(cast.lee.organisationId())).isTrue();
        assertThat(providers.isOn(cast.gil.organisationId())).isFalse();
    }

    @Test
    void anotherIssuerClientOrSecretMakesItUntestedAndAnotherDomainDoesNot() {
        for (var changed : new ProviderDraft[] {
            with("https://other.acme.example", "tandem", "another secret"),
            with("https://login.acme.example", "another", ""),
            with("https://login.acme.example", "tandem", "another secret")
        }) {
            save(cast.ben, cast.lee, draft());
            save(cast.ben, cast.lee, draft());
            providers.tested(known());
            switchOn();
            save(
                    cast.ben,
                    cast.lee,
                    new ProviderDraft(
                            "https://login.acme.example",
                            "tandem",
                            "",
                            domain + " second" + domain,
                            "email",
                            "name",
                            false));
            assertThat(state()).isEqualTo(ProviderState.ON);

            save(cast.ben, cast.lee, changed);
            assertThat(state()).isEqualTo(ProviderState.UNTESTED);
        }
    }

    @Test
    void theKeptSecretIsNeitherShownNorSentToAnotherProvider() {
        save(cast.ben, cast.lee, draft());

        var summary = as(cast.ben, () -> providers.of(cast.lee.organisationId()));
        assertThat(summary.toString() + summary.draft().secret()).doesNotContain("the secret");
        assertThat(known().toString()).doesNotContain("the secret");
        assertThatThrownBy(() -> save(cast.ben, cast.lee, with("https://evil.example", "tandem", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("please type it");
        try (var tab = tabs.openAddress(cast.ben.personId(), "settings/sign-in/" + cast.lee.organisationId())) {
            assertThat(tab.text()).contains("https://login.acme.example").doesNotContain("the secret");
        }
    }

    @Test
    void aDomainLeadsToOneProviderOnly() {
        save(cast.ben, cast.lee, draft());

        assertThatThrownBy(() -> save(cast.ben, cast.gil, draft()))
                .isInstanceOf(Refusal.class)
                .hasMessage("“%s” leads to the sign-in of Acme. Please take it away there first.".formatted(domain));
        assertThatThrownBy(() -> save(
                        cast.ben,
                        cast.gil,
                        new ProviderDraft("https://login.acme.example", "tandem", "s", "not a domain", "", "", false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not an e-mail domain");
        assertThatThrownBy(() -> save(
                        cast.ben,
                        cast.gil,
                        new ProviderDraft(
                                "https://login.acme.example", "tandem", "s", "acme.example, Gmail.com", "", "", false)))
                .hasMessageContaining("Anybody can have an address at gmail.com");
    }

    @Test
    void whoseADomainIsIsNotToldToAnotherOutsourcer() {
        save(cast.ben, cast.lee, draft());

        assertThatThrownBy(() -> save(others.ben, others.lee, draft()))
                .isInstanceOf(Refusal.class)
                .hasMessage("“%s” cannot be used here. If it is your company’s, please ask whoever runs this Tandem."
                        .formatted(domain));
    }

    @Test
    void thePageIsThereForTheAdminsOfTheBpoAlone() {
        try (var tab = tabs.openAddress(cast.ben.personId(), "settings/sign-in")) {
            assertThat(tab.text()).contains("OnSpot", "Acme", "Globex", "Link by mail");
        }
        for (var person : new Member[] {cast.sam, cast.mia}) {
            for (var page : new String[] {"settings/sign-in", "settings/sign-in/" + cast.lee.organisationId()}) {
                try (var tab = tabs.openAddress(person.personId(), page)) {
                    assertThat(tab.text()).contains("There is nothing here").doesNotContain("Acme");
                }
            }
        }
        try (var tab = tabs.openAddress(others.ben.personId(), "settings/sign-in/" + cast.lee.organisationId())) {
            assertThat(tab.text()).contains("There is nothing here");
        }
    }

    private ProviderDraft draft() {
        return with("https://login.acme.example", "tandem", "the secret");
    }

    private ProviderDraft with(String issuer, String client, String secret) {
        return new ProviderDraft(issuer, client, secret, domain, "email", "name", false);
    }

    private void save(Member admin, Member of, ProviderDraft draft) {
        currentPerson.actAs(admin.personId(), () -> providers.save(of.organisationId(), draft));
    }

    private void switchOn() {
        currentPerson.actAs(cast.ben.personId(), () -> providers.switchOn(cast.lee.organisationId()));
    }

    private ProviderState state() {
        return as(cast.ben, () -> providers.of(cast.lee.organisationId())).state();
    }

    private KnownProvider known() {
        return providers
                .known(as(cast.ben, () -> providers.of(cast.lee.organisationId()))
                        .providerId())
                .orElseThrow();
    }

    private <T> T as(Member person, Supplier<T> work) {
        return currentPerson.actAs(person.personId(), work);
    }
}
