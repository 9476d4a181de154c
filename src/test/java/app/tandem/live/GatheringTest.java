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
class GatheringTest {
    private final Cast cast;
    private final Gathering here = new Gathering();
    private final List<List<Member>> told = new ArrayList<>();

    GatheringTest(Cast.Casting casting) {
        cast = casting.fresh();
    }

    @BeforeEach
    void watch() {
        MockVaadin.setup();
        var page = new Div();
        UI.getCurrent().add(page);
        Effects.show(page, here::everybody, told::add);
        told.clear();
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void aSecondTabOfSomebodyWhoIsHereIsNoNews() {
        enter("tab 1");
        assertThat(told).containsExactly(List.of(cast.lee));
        enter("tab 2");
        leave("tab 1");
        assertThat(told).containsExactly(List.of(cast.lee));
    }

    @Test
    void whoClosesTheirLastTabIsGoneAndOthersAreTold() {
        enter("tab 1");
        enter("tab 2");
        leave("tab 1");
        leave("tab 2");
        assertThat(told).containsExactly(List.of(cast.lee), List.of());
    }

    private void enter(String tab) {
        here.enter(tab, cast.lee);
        MockVaadin.clientRoundtrip(true);
    }

    private void leave(String tab) {
        here.leave(tab);
        MockVaadin.clientRoundtrip(true);
    }
}
