package app.tandem.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Partnerships;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class PartnershipLayoutTest {
    private final OpenTabs openTabs;
    private final Cast cast;
    private final Tabs tabs;
    private final Partnerships partnerships;

    PartnershipLayoutTest(OpenTabs openTabs, Cast.Casting casting, Tabs tabs, Partnerships partnerships) {
        this.openTabs = openTabs;
        this.cast = casting.fresh();
        this.tabs = tabs;
        this.partnerships = partnerships;
    }

    @Test
    void aMemberSeesThePageAsThemselves() {
        try (var browser = tabs.open(cast.mia, "any-page")) {
            assertThat(_get(AnyPage.class).getText()).isEqualTo("Seen by Mia Santos");
        }
    }

    @Test
    void thePageWeAreOnIsMarkedInTheNavigation() {
        try (var browser = tabs.open(cast.lee, "any-page")) {
            assertThat(_find(RouterLink.class))
                    .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                    .extracting(RouterLink::getText)
                    .containsOnly("Any page");
        }
    }

    @Test
    void aPersonOfAnotherPartnershipFindsNothing() {
        assertNotFound(cast.gil.personId(), "p/" + cast.lee.slug() + "/any-page");
    }

    @Test
    void noPageAtAllOpensToAPersonOfAnotherPartnership() {
        List<String> addresses;
        try (var browser = tabs.open(cast.lee, "any-page")) {
            addresses = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .map(RouteData::getTemplate)
                    .filter(template -> template.startsWith("p/:partnership"))
                    .map(template -> template.replace(":partnership", cast.lee.slug())
                            .replaceAll(":kind\\([^)]*\\)", "goal")
                            .replaceAll(":pillar\\([^)]*\\)", "process")
                            .replaceAll(":example\\?\\(example\\)", "example")
                            .replaceAll(":\\w+(\\([^)]*\\))?", UUID.randomUUID().toString()))
                    .toList();
        }
        assertThat(addresses).hasSizeGreaterThan(5);
        addresses.forEach(address -> assertNotFound(cast.gil.personId(), address));
    }

    @Test
    void aPartnershipThatDoesNotExistLooksTheSame() {
        assertNotFound(cast.gil.personId(), "p/no-such-partnership/any-page");
    }

    @Test
    void somebodyWhoIsNobodyFindsNothing() {
        assertNotFound(UUID.randomUUID(), "p/" + cast.lee.slug() + "/any-page");
    }

    @Test
    void aTabStaysInItsPartnershipAndTheOtherOneStartsAfresh() {
        try (var browser = tabs.open(cast.mia, "any-page")) {
            UI.getCurrent().navigate("p/" + cast.gil.slug() + "/any-page");
            assertThat(TabMember.of(UI.getCurrent())).isEqualTo(cast.mia);
        }
    }

    @Test
    void theTabsOfSomebodyWhoLeavesAreClosedAtOnce() {
        try (var browser = tabs.open(cast.ben, "any-page")) {
            var tab = UI.getCurrent();
            partnerships.end(cast.ben);

            browser.awaitPush(() -> TabMember.of(tab) == null);
        }
        assertNotFound(cast.ben.personId(), "p/" + cast.ben.slug() + "/any-page");
    }

    @Test
    void aTabThatWasJustBeingOpenedWhenItsPersonLeftIsClosedToo() {
        try (var browser = tabs.open(cast.ben, "any-page")) {
            var tab = UI.getCurrent();
            partnerships.end(cast.ben);
            browser.awaitPush(() -> TabMember.of(tab) == null);
            TabMember.seat(cast.ben, tab);
            openTabs.opened(tab, cast.ben);

            openTabs.closeThoseOfWhoHasLeft();
            browser.awaitPush(() -> TabMember.of(tab) == null);
        }
    }

    @Test
    void whoIsOnThePageIsSeen() {
        try (var browser = tabs.open(cast.mia, "any-page")) {
            assertThat(_get(OnThisPage.class).getChildren()).hasSize(1);
        }
    }

    @Test
    void nobodyIsToldWhoIsWritingFeedback() {
        try (var browser = tabs.open(cast.mia, "feedback/new")) {
            assertThat(_find(OnThisPage.class)).isEmpty();
            UI.getCurrent().navigate("p/" + cast.mia.slug() + "/any-page");
            assertThat(_find(OnThisPage.class)).hasSize(1);
            UI.getCurrent().navigate("p/" + cast.mia.slug() + "/feedback/new");
            assertThat(_find(OnThisPage.class)).isEmpty();
        }
    }

    @Test
    void aPersonInSeveralPartnershipsChoosesOne() {
        try (var browser = tabs.openAddress(cast.mia.personId(), "")) {
            assertThat(_get(StartLayout.class).getElement().getTextRecursively())
                    .contains("Acme", "Globex");
        }
    }

    private void assertNotFound(UUID person, String address) {
        try (var browser = tabs.openAddress(person, address)) {
            assertThat(_find(AnyPage.class)).isEmpty();
            assertThat(_find(PartnershipLayout.class)).isEmpty();
            assertThat(_get(NotFoundPage.class).getElement().getTextRecursively())
                    .contains("There is nothing here");
        }
    }
}
