package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.coedit.SharedTexts;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.goals.TermField;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A hundred changes by a colleague to the page that somebody types on: caret, focus and scroll stay where they are. */
class TypingBesideChangesJourney extends Journey {
    private static final int CHANGES = 50;

    /** What has the focus, how many characters stand before the caret, and how far the page is scrolled. */
    private static final String STANCE = """
            () => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              let caret = at.selectionStart;
              if (caret === undefined) {
                const selection = (at.getRootNode().getSelection ?? document.getSelection).call(at.getRootNode());
                const before = document.createRange();
                before.setStart(at, 0);
                before.setEnd(selection.focusNode, selection.focusOffset);
                caret = before.toString().length;
              }
              return [at.className || at.id, caret, Math.round(document.scrollingElement.scrollTop)].join(' | ');
            }
            """;

    private final Goals goals;
    private final SharedTexts texts;
    private int target = 72;

    TypingBesideChangesJourney(Cast.Casting casting, Goals goals, SharedTexts texts) {
        super(casting);
        this.goals = goals;
        this.texts = texts;
    }

    @Test
    void aHundredChangesByAColleagueMoveNeitherCaretNorFocusNorScroll() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var lee = open(cast.lee, "goals/" + id, new Browser.NewContextOptions().setViewportSize(1280, 500));

        var why = lee.locator("shared-text").first().locator(".cm-content[contenteditable=true]");
        why.click();
        lee.keyboard().press("Control+Home");
        lee.keyboard().type("Lee writes here. ");
        hundredth(lee, id, true);

        var title = lee.getByLabel("Title");
        title.click();
        title.press("Home");
        title.press("ArrowRight");
        cast.actAs(cast.mia, () -> goals.propose(id));
        hundredth(lee, id, false);
        assertThat(title).isFocused();
        assertThat(title).hasValue("F" + "x".repeat(CHANGES) + "irst contact resolution");
    }

    private void hundredth(Page lee, UUID id, boolean withTexts) {
        for (int i = 0; i < CHANGES; i++) {
            lee.keyboard().press("x");
            var before = (String) lee.evaluate(STANCE);
            if (withTexts && i % 3 == 0) {
                var text = cast.actAs(cast.mia, () -> goals.details(id)).texts().bpo();
                var words = "Coaching. ".repeat(1 + i % 7);
                cast.actAs(cast.mia, () -> texts.rewrite(text, words));
            } else {
                var was = String.valueOf(target);
                var now = String.valueOf(++target);
                cast.actAs(cast.mia, () -> goals.change(id, TermField.TARGET, was, now));
            }
            if (i % 10 == 9) {
                assertThat(lee.getByLabel("Target")).hasValue(String.valueOf(target));
            }
            assertThat(lee.evaluate(STANCE)).as("after change " + i).isEqualTo(before);
        }
    }
}
