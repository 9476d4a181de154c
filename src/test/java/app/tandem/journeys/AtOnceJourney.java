package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.history.FieldChange;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people leave fields of the same goal in the same moment. */
class AtOnceJourney extends Journey {
    private static final String LEES = "Solved at the first call";
    private static final String MIAS = "Solved without a second call";

    private final Goals goals;

    AtOnceJourney(Cast.Casting casting, Goals goals) {
        super(casting);
        this.goals = goals;
    }

    @Test
    void ofTwoTitlesOneStandsForBothAndTheOtherCanBeBroughtBack() {
        var id = drafted();
        var lee = open(cast.lee, "goals/" + id);
        var mia = open(cast.mia, "goals/" + id);
        lee.getByLabel("Title").fill(LEES);
        mia.getByLabel("Title").fill(MIAS);
        leaveAtOnce(lee, mia);

        await().untilAsserted(() -> assertThat(titles(id)).hasSize(3));
        assertThat(titles(id)).contains(LEES, MIAS);
        var beaten = titles(id).getLast().equals(LEES) ? mia : lee;
        var words = beaten == lee ? LEES : MIAS;
        for (var page : List.of(lee, mia)) {
            assertThat(heading(page)).containsText(titles(id).getLast());
        }
        assertThat(beaten.getByText("Yours was “" + words + "”")).isVisible();
        beaten.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bring mine back").setExact(true))
                .click();
        for (var page : List.of(lee, mia)) {
            assertThat(heading(page)).containsText(words);
        }
    }

    @Test
    void twoFieldsAreBothKeptAndNobodyIsAskedAnything() {
        var id = drafted();
        var lee = open(cast.lee, "goals/" + id);
        var mia = open(cast.mia, "goals/" + id);
        lee.getByLabel("Title").fill(LEES);
        mia.getByLabel("Target").fill("74");
        leaveAtOnce(lee, mia);
        for (var page : List.of(lee, mia)) {
            assertThat(heading(page)).containsText(LEES);
            assertThat(page.getByLabel("Title")).hasValue(LEES);
            assertThat(page.getByLabel("Target")).hasValue("74");
            assertThat(page.locator(".value-beside:visible")).hasCount(0);
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        }
    }

    private UUID drafted() {
        return cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
    }

    /** In the same millisecond, as far as two browsers on one machine can. */
    private static void leaveAtOnce(Page... pages) {
        var moment = System.currentTimeMillis() + 1_000.0;
        for (var page : pages) {
            page.waitForTimeout(100);
            page.evaluate("at => setTimeout(() => document.activeElement.blur(), at - Date.now())", moment);
        }
    }

    /** What the goal was called, oldest first. */
    private List<String> titles(UUID id) {
        return cast.actAs(cast.sam, () -> goals.history(id)).reversed().stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.field().equals("Title"))
                .map(FieldChange::to)
                .toList();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
