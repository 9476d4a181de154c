package app.tandem.coedit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.proposals.Proposals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import org.junit.jupiter.api.Test;

@TandemTest
class VersionsDialogTest {
    private final Proposals proposals;
    private final SharedTexts texts;
    private final Tabs tabs;
    private final Cast cast;

    VersionsDialogTest(Proposals proposals, SharedTexts texts, Tabs tabs, Cast.Casting casting) {
        this.proposals = proposals;
        this.texts = texts;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void aLongHistoryIsListedPieceByPieceAndTheNewestIsReadFirst() {
        var proposal = cast.actAs(cast.lee, proposals::draftExample);
        var why = cast.actAs(cast.lee, () -> proposals.details(proposal)).whyText();
        for (int number = 2; number <= 36; number++) {
            var words = "Reason " + number;
            cast.actAs(cast.mia, () -> texts.rewrite(why, words));
        }
        try (var tab = tabs.open(cast.lee, "proposals/" + proposal)) {
            _get(SharedTextEditor.class).openVersions();
            tab.awaitPush(() -> tab.text().contains("Version 36 of 36"));
            assertThat(listed()).isEqualTo(30);
            _click(_get(Button.class, spec -> spec.withText("Earlier versions")));
            assertThat(listed()).isEqualTo(36);
            _assertNone(Button.class, spec -> spec.withText("Earlier versions"));
        }
    }

    private static int listed() {
        return (int) _get(OrderedList.class, spec -> spec.withClasses("versions-list"))
                .getChildren()
                .count();
    }
}
