package app.tandem.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Side;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@TandemTest
class PortfolioViewTest {
    private final Partnerships partnerships;
    private final People people;
    private final Tabs tabs;
    private final Cast cast;

    PortfolioViewTest(Partnerships partnerships, People people, Tabs tabs, Cast.Casting casting) {
        this.partnerships = partnerships;
        this.people = people;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void whoIsInSeveralPartnershipsBeginsWithAllOfThem() {
        try (var tab = tabs.openAddress(cast.mia.personId(), "")) {
            assertThat(_get(PortfolioView.class).getElement().getTextRecursively())
                    .contains("Acme × OnSpot", "Globex × OnSpot", "Nothing is measured yet", "You: Team lead");
        }
    }

    @Test
    void whoIsInOneGoesStraightIn() {
        try (var tab = tabs.openAddress(cast.lee.personId(), "")) {
            assertThat(tab.text()).contains("Joint goals").doesNotContain("Your partnerships");
        }
    }

    @Test
    void anAdminOfABpoWithoutAnyTakesTheFirstClientOnAndOthersAsk() {
        var bpo = partnerships.addOrganisation("Fresh", Side.BPO, ZoneId.of("UTC"));
        var admin = people.add(bpo, "Ana Cruz", "ana@fresh.example");
        people.makeAdmin(admin);
        try (var tab = tabs.openAddress(admin, "")) {
            assertThat(tab.text()).contains("No partnership yet", "Take a client on", "Settings");
        }
        var other = people.add(bpo, "Ben Reyes", "ben@fresh.example");
        try (var tab = tabs.openAddress(other, "")) {
            assertThat(tab.text())
                    .contains("You are in no partnership yet", "invite you")
                    .doesNotContain("Take a client on");
        }
    }
}
