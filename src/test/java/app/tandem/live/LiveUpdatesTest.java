package app.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.Notes;
import app.tandem.partnership.PartnershipEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.AopTestUtils;

@TandemTest
class LiveUpdatesTest {
    private final Notes notes;
    private final LiveUpdates live;
    private final Tabs tabs;
    private final Cast cast;

    LiveUpdatesTest(Notes notes, LiveUpdates live, Tabs tabs, Cast.Casting casting) {
        this.notes = notes;
        this.live = live;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void whatAColleagueWritesAppearsWithoutReloading() {
        try (var tab = tabs.open(cast.lee, "test-notes")) {
            assertThat(tab.text()).doesNotContain("from Mia");
            cast.actAs(cast.mia, () -> notes.write("from Mia"));
            tab.awaitPush(() -> tab.text().contains("from Mia"));
        }
    }

    @Test
    void nothingOfAnotherPartnershipAppears() throws InterruptedException {
        try (var tab = tabs.open(cast.gil, "test-notes")) {
            cast.actAs(cast.mia, () -> notes.write("for Acme only"));
            cast.actAs(cast.miaAtGlobex, () -> notes.write("for Globex"));
            tab.awaitPush(() -> tab.text().contains("for Globex"));
            assertThat(tab.text()).doesNotContain("for Acme only");
        }
    }

    @Test
    void aStrangersAddressShowsNothingOfIt() {
        cast.actAs(cast.mia, () -> notes.write("for Acme only"));
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/test-notes")) {
            assertThat(tab.text()).doesNotContain("for Acme only").doesNotContain("NotesTestView");
        }
    }

    @Test
    void aChangeWhileThePageIsBeingBuiltIsShownByItsOwnTabAndNotMissed() throws InterruptedException {
        try (var tab = tabs.open(cast.lee, "test-notes")) {
            var shownBy = new CopyOnWriteArrayList<@Nullable UI>();
            var page = new Div();
            live.show(page, PartnershipEvent.class, () -> {
                shownBy.add(UI.getCurrent());
                if (shownBy.size() == 1) {
                    elsewhere(() -> AopTestUtils.<LiveUpdates>getUltimateTargetObject(live)
                            .on(new NoteWritten(cast.mia)));
                }
            });
            assertThat(shownBy).containsExactly(UI.getCurrent());
            UI.getCurrent().add(page);
            tab.awaitPush(() -> shownBy.size() == 2);
            assertThat(shownBy).containsOnly(UI.getCurrent());
        }
    }

    private static void elsewhere(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record NoteWritten(Member by) implements PartnershipEvent {}
}
