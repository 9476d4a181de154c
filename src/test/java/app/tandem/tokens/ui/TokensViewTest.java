package app.tandem.tokens.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.Bearers;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

@TandemTest
class TokensViewTest {
    private static final String PAGE = "settings/tokens";

    private final Tabs tabs;
    private final AccessTokens tokens;
    private final Bearers bearers;
    private final Partnerships partnerships;
    private final Cast cast;

    TokensViewTest(Tabs tabs, AccessTokens tokens, Bearers bearers, Partnerships partnerships, Cast.Casting casting) {
        this.tabs = tabs;
        this.tokens = tokens;
        this.bearers = bearers;
        this.partnerships = partnerships;
        cast = casting.fresh();
    }

    @Test
    void aTokenIsMadeAndItsWordsAreShownThisOnce() {
        String made;
        try (var tab = tabs.openAddress(cast.ben.personId(), PAGE)) {
            assertThat(tab.text()).contains("No token yet");
            _click(_get(Button.class, spec -> spec.withText("New token")));
            _click(_get(Button.class, spec -> spec.withText("Make the token")));
            tab.awaitPush(() -> tab.text().contains("Give it a name by which both sides know what sends."));
            _setValue(_get(TextField.class, spec -> spec.withLabel("What sends by it?")), "Genesys nightly");
            _click(_get(Button.class, spec -> spec.withText("Make the token")));
            var words =
                    _get(TextField.class, spec -> spec.withLabel("The token")).getValue();
            tab.awaitPush(() -> tab.text().contains("This is the only time that it is shown."));
            _click(_get(Button.class, spec -> spec.withText("I have kept it")));
            tab.awaitPush(() -> !tab.text().contains(words));
            assertThat(tab.text()).contains("Genesys nightly", "Not used yet", "Works");
            made = words;
        }
        assertThat(bearers.of(made)).isPresent();
        try (var tab = tabs.openAddress(cast.ben.personId(), PAGE)) {
            assertThat(tab.text()).contains("Last used about").doesNotContain(made);
        }
    }

    @Test
    void aTokenIsRevokedOnceItsAdminHasReadWhatStops() {
        var made = make("Genesys nightly");
        try (var tab = tabs.openAddress(cast.ben.personId(), PAGE)) {
            _click(_get(Button.class, spec -> spec.withText("Revoke")));
            tab.awaitPush(() -> tab.text().contains("What sends by it is refused from this moment on"));
            _click(_get(Button.class, spec -> spec.withText("Keep it")));
            assertThat(bearers.of(made)).isPresent();
            _click(_get(Button.class, spec -> spec.withText("Revoke")));
            _click(_get(Button.class, spec -> spec.withText("Revoke it")));
            assertThat(tab.text()).contains("Revoked by Ben Reyes");
            _assertNone(Button.class, spec -> spec.withText("Revoke"));
            _click(_get(Button.class, spec -> spec.withText("History")));
            assertThat(_find(Dialog.class)).isNotEmpty();
        }
        assertThat(bearers.of(made)).isEmpty();
    }

    @Test
    void eachPartnershipOfTheAdminHasItsOwnTokensAndNoOtherIsNamed() {
        make("Genesys nightly");
        partnerships.join(cast.gil.partnershipId(), cast.ben.personId(), Seat.QUALITY);
        try (var tab = tabs.openAddress(cast.ben.personId(), PAGE)) {
            assertThat(_find(Button.class, spec -> spec.withText("New token"))).hasSize(2);
            assertThat(tab.text()).contains("Acme", "Globex", "Genesys nightly", "No token yet");
        }
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        make("Genesys nightly");
        for (var other : List.of(cast.mia, cast.lee, cast.sam, cast.gil, cast.auditor(Side.BPO))) {
            try (var tab = tabs.openAddress(other.personId(), PAGE)) {
                assertThat(tab.text()).contains("There is nothing here").doesNotContain("Genesys");
            }
        }
    }

    private String make(String name) {
        return cast.actAs(cast.ben, () -> tokens.make(new TokenDraft(name, Scope.READINGS_WRITE, null)))
                .words();
    }
}
