package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.coedit.SharedTexts;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a shared text offers to whoever writes and reads it: signs, mentions, pasting, undoing, versions. */
@Tag("journey")
class SharedTextJourney extends Journey {
    private final Goals goals;
    private final SharedTexts texts;

    SharedTextJourney(Cast.Casting casting, Goals goals, SharedTexts texts) {
        super(casting);
        this.goals = goals;
        this.texts = texts;
    }

    @Test
    void eachUndoesOnlyWhatTheyTypedThemselves() {
        var goal = goal("middle");
        var lee = at(goal, cast.lee);
        var mia = at(goal, cast.mia);
        lee.keyboard().press("Control+End");
        lee.keyboard().type(" Lee");
        awaitWords(mia, "middle Lee");
        mia.keyboard().press("Control+Home");
        mia.keyboard().type("Mia ");
        awaitWords(lee, "Mia middle Lee");

        lee.keyboard().press("Control+z");
        awaitWords(mia, "Mia middle");
        lee.keyboard().press("Control+z");
        lee.keyboard().press("Control+Shift+z");
        awaitWords(mia, "Mia middle Lee");
        mia.keyboard().press("Control+z");
        awaitWords(lee, "middle Lee");
    }

    @Test
    void somebodyIsMentionedByKeyboardAndFindsItOnTheirHomePageUntilTheyHaveLooked() {
        var goal = goal("");
        var lee = at(goal, cast.lee);
        equipped(lee);
        lee.keyboard().type("Ask @m");
        assertThat(text(lee).getByRole(AriaRole.OPTION)).hasText("Mia Santos OnSpot");
        assertThat(text(lee).locator(".cm-content")).hasAttribute("aria-activedescendant", "person-0");
        lee.keyboard().press("Enter");
        lee.keyboard().type(" about it.");
        awaitWords(lee, "Ask @Mia Santos about it.");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(cast.actAs(cast.ben, () -> texts.settled(why(goal))))
                        .isEqualTo("Ask @Mia Santos about it."));

        var mia = open(cast.mia, "");
        assertThat(mia.getByText("Ask @Mia Santos about it.")).isVisible();
        mia.getByLabel("Read: Lee Carter mentioned you").first().click();
        assertThat(text(mia).locator(".cm-content")).isVisible();
        mia.navigate(address("/p/" + cast.mia.slug()));
        assertThat(mia.getByText("What changed last")).isVisible();
        assertThat(mia.getByText("mentioned you")).hasCount(0);
    }

    @Test
    void signsAreSetByKeysAndByAToolbarThatIsOneStopOfTheTabKey() {
        var lee = at(goal("word"), cast.lee);
        equipped(lee);
        lee.keyboard().press("Control+a");
        lee.keyboard().press("Control+b");
        awaitWords(lee, "**word**");
        lee.keyboard().press("Control+b");
        awaitWords(lee, "word");
        lee.keyboard().press("Tab");
        assertThat(button(lee, "Bold")).isFocused();
        lee.keyboard().press("ArrowRight");
        lee.keyboard().press("ArrowRight");
        lee.keyboard().press("ArrowRight");
        assertThat(button(lee, "Bulleted list")).isFocused();
        lee.keyboard().press("Enter");
        awaitWords(lee, "- word");
        lee.keyboard().press("End");
        lee.keyboard().press("Enter");
        lee.keyboard().type("next");
        awaitWords(lee, "- word\n- next");
        lee.keyboard().press("Enter");
        lee.keyboard().press("Enter");
        lee.keyboard().type("after");
        awaitWords(lee, "- word\n- next\nafter");
        lee.keyboard().press("Tab");
        lee.keyboard().press("Tab");
        assertThat(button(lee, "Write")).isFocused();
        assertThat(words(lee)).isEqualTo("- word\n- next\nafter");
    }

    @Test
    void nothingInATextRunsLoadsOrLeadsAstray() {
        var lee = at(goal("""
                        # Title
                        **bold** <b onclick="alert(1)">b</b> <script>document.title = 'run'</script>
                        <img src="https://elsewhere.example/x.png" onerror="document.title = 'run'">
                        ![picture](https://elsewhere.example/y.png) <svg><script>1</script></svg>
                        [script](javascript:document.title='run') [data](data:text/html,x) [web](https://example.com) <a href="//elsewhere.example">relative</a>
                        <iframe src="https://elsewhere.example"></iframe><style>body { display: none }</style><form><input></form>
                        | a | b |
                        | - | - |
                        | 1 | 2 |
                        """), cast.lee);
        button(lee, "Preview").click();
        var preview = text(lee).locator(".preview");
        assertThat(preview.locator("h3")).hasText("Title");
        assertThat(preview.locator("strong")).hasText("bold");
        assertThat(preview.locator("img, script, svg, iframe, style, form, input, [onclick], [onerror], [style]"))
                .hasCount(0);
        assertThat(preview.locator("a[href]")).hasCount(1);
        assertThat(preview.locator("a[href]")).hasAttribute("href", "https://example.com");
        assertThat(preview.locator("a[href]")).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(preview).containsText("picture");
        assertThat(lee).not().hasTitle("run");
    }

    @Test
    void whatComesFromWordDocsAndSpreadsheetsIsCleanMarkdown() {
        var lee = at(goal(""), cast.lee);
        equipped(lee);
        paste(lee, Clipboards.WORD, "Plan Call back");
        awaitWords(lee, """
                # Plan

                Call **within a day** and *kindly*, see [policy](https://example.com/p).

                - First
                - Second
                  - Deeper
                1. One
                2. Two""");
        lee.keyboard().press("Control+a");
        paste(lee, Clipboards.DOCS, "Heading bold");
        awaitWords(lee, "## Heading\n\nIt is **bold** here.\n\n- a\n- b");
        lee.keyboard().press("Control+a");
        paste(lee, Clipboards.SHEET, "Month\tFCR\nMay\t66 %");
        awaitWords(lee, "| Month | FCR |\n| --- | --- |\n| May | 66 % |\n| June\\|July | 72 % |");
        lee.keyboard().press("Control+a");
        paste(
                lee,
                "<pre style=\"font-weight: normal\"><div>  a <span>*</span> b</div><div>\tc</div></pre>",
                "  a * b\n\tc");
        awaitWords(lee, "  a * b\n\tc");
    }

    @Test
    void twoVersionsAreComparedWordByWordAndOneIsBroughtBack() {
        var goal = goal("Refunds take a week.");
        var why = why(goal);
        cast.actAs(cast.mia, () -> texts.rewrite(why, "Refunds take a day."));
        var lee = at(goal, cast.lee);
        button(lee, "Versions").click();
        var dialog = lee.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("del")).containsText("week");
        assertThat(dialog.locator("ins")).containsText("day");
        assertThat(dialog.getByText("All changes by Mia Santos.")).isVisible();
        dialog.locator(".versions-list vaadin-button").nth(1).click();
        dialog.getByText("Bring back this version").click();
        awaitWords(lee, "Refunds take a week.");
    }

    @Test
    void whoOnlyReadsSeesWhatTheSignsMeanAndNoToolbar() {
        var reader = open(cast.auditor(Side.CLIENT), "goals/" + goal("**Both** of us."));
        assertThat(text(reader).locator(".preview strong")).hasText("Both");
        assertThat(text(reader).getByRole(AriaRole.TOOLBAR)).hasCount(0);
        button(reader, "Text").click();
        var words = text(reader).locator(".cm-content");
        assertThat(words).hasAttribute("aria-readonly", "true");
        assertThat(words).hasAttribute("contenteditable", "false");
        assertThat(words).hasText("**Both** of us.");
    }

    private UUID goal(String why) {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> texts.rewrite(why(goal), why));
        return goal;
    }

    private UUID why(UUID goal) {
        return cast.actAs(cast.lee, () -> goals.details(goal).texts().why());
    }

    private Page at(UUID goal, Member person) {
        var page = open(person, "goals/" + goal);
        text(page).locator(".cm-content[contenteditable=true]").click();
        return page;
    }

    private static Locator text(Page page) {
        return page.locator("shared-text").first();
    }

    private static Locator button(Page page, String name) {
        return text(page)
                .locator("button")
                .filter(new Locator.FilterOptions().setVisible(true))
                .and(page.locator("[aria-label^='" + name + "'], :text-is('" + name + "')"));
    }

    /** The tools come a moment after the caret. */
    private static void equipped(Page page) {
        text(page).locator(".tools button").first().waitFor();
    }

    private static void paste(Page page, String html, String plain) {
        text(page).locator(".cm-content").evaluate("""
                        (editor, clip) => {
                            const data = new DataTransfer();
                            data.setData('text/html', clip.html);
                            data.setData('text/plain', clip.plain);
                            editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                        }""", Map.of("html", html, "plain", plain));
    }

    private static String words(Page page) {
        return (String) text(page).evaluate("text => text.value");
    }

    private static void awaitWords(Page page, String expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(words(page)).isEqualTo(expected));
    }
}
