package app.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Notes;
import org.junit.jupiter.api.Test;

@TandemTest
class LiveUpdatesTest {
    private final Notes notes;
    private final Tabs tabs;
    private final Cast cast;

    LiveUpdatesTest(Notes notes, Tabs tabs, Cast.Casting casting) {
        this.notes = notes;
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
}
