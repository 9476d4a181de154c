package app.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TandemTest
class PresenceTest {
    private final Presence presence;
    private final Cast cast;

    PresenceTest(Presence presence, Cast.Casting casting) {
        this.presence = presence;
        cast = casting.fresh();
    }

    @BeforeEach
    void openABrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
    }

    @Test
    void whoeverIsOnAPageIsSeenThereUntilTheyLeave() {
        var seen = new ArrayList<Member>();
        var lees = visit(cast.lee, "goals", new ArrayList<>());
        visit(cast.mia, "goals", seen);
        assertThat(seen).containsExactlyInAnyOrder(cast.lee, cast.mia);
        UI.getCurrent().remove(lees);
        MockVaadin.clientRoundtrip(true);
        assertThat(seen).containsExactly(cast.mia);
    }

    @Test
    void nobodyOfAnotherPartnershipIsSeenAtTheSamePlace() {
        var seen = new ArrayList<Member>();
        visit(cast.lee, "goals", new ArrayList<>());
        visit(cast.gil, "goals", seen);
        assertThat(seen).containsExactly(cast.gil);
    }

    private Div visit(Member member, String place, List<Member> seen) {
        var page = new Div();
        cast.actAs(
                member,
                () -> presence.join(page, place, here -> {
                    seen.clear();
                    seen.addAll(here);
                }));
        UI.getCurrent().add(page);
        MockVaadin.clientRoundtrip(true);
        return page;
    }
}
