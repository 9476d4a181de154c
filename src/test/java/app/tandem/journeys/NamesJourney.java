package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Seat;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Names that want to be more than names: of a person, a goal, a measure and a file. */
class NamesJourney extends Journey {
    private static final String SCRIPT =
            "<img src=x onerror=\"window.brokenInto=1\"><script>window.brokenInto=1</script>";

    private final Partnerships partnerships;
    private final People people;
    private final Goals goals;
    private final Measures measures;
    private final ReadingImports imports;
    private final Actions actions;

    NamesJourney(
            Cast.Casting casting,
            Partnerships partnerships,
            People people,
            Goals goals,
            Measures measures,
            ReadingImports imports,
            Actions actions) {
        super(casting);
        this.partnerships = partnerships;
        this.people = people;
        this.goals = goals;
        this.measures = measures;
        this.imports = imports;
        this.actions = actions;
    }

    @Test
    void everyNameStaysAName() {
        var eve = join("Eve" + SCRIPT);
        var measure = cast.actAs(eve, () -> measures.choose(Board.named("Calls" + SCRIPT)));
        cast.actAs(eve, () -> importReading(measure, "calls" + SCRIPT + ".csv"));
        var goal = cast.actAs(eve, () -> goals.draft(goal("Goal" + SCRIPT, eve, measure)));
        cast.actAs(
                eve,
                () -> actions.add(new ActionDraft(
                        "Action" + SCRIPT, cast.lee.personId(), LocalDate.now().plusDays(9))));

        var lee = open(cast.lee, "");
        shows(lee, "", "Goal" + SCRIPT, "Eve" + SCRIPT, "Action" + SCRIPT);
        shows(lee, "/goals", "Goal" + SCRIPT, "Eve" + SCRIPT);
        shows(lee, "/goals/" + goal, "Goal" + SCRIPT, "Eve" + SCRIPT, "Calls" + SCRIPT);
        history(lee, "Goal" + SCRIPT, "Eve" + SCRIPT);
        shows(lee, "/scorecard", "Calls" + SCRIPT);
        shows(lee, "/scorecard/" + measure, "Calls" + SCRIPT);
        history(lee, "Calls" + SCRIPT, "Eve" + SCRIPT);
        shows(lee, "/actions", "Action" + SCRIPT, "Eve" + SCRIPT);
        shows(lee, "/feedback/new");
        lee.getByLabel("Whom is it for?").click();
        assertThat(lee.locator("vaadin-combo-box-item").getByText("Eve" + SCRIPT))
                .isVisible();
        lee.navigate(address("/sign-in"));
        assertThat(lee.getByText("Eve" + SCRIPT).first()).isVisible();
        assertThat(lee.evaluate("window.brokenInto")).isNull();
    }

    private Member join(String name) {
        var person = people.add(cast.ben.organisationId(), name, UUID.randomUUID() + "@example.com");
        return partnerships.join(cast.ben.partnershipId(), person, Seat.QUALITY);
    }

    private GoalDraft goal(String title, Member owner, UUID measure) {
        return new GoalDraft(
                title,
                Pillar.PROCESS,
                "Why " + SCRIPT,
                measure,
                "FCR",
                new BigDecimal("66"),
                new BigDecimal("72"),
                "%",
                LocalDate.now().plusMonths(4),
                cast.lee.personId(),
                owner.personId(),
                "",
                "");
    }

    private void importReading(UUID measure, String name) {
        var yesterday = LocalDate.now().minusDays(1);
        var file = ReadingFile.read(name, ("date,value\n" + yesterday + ",81.5\n").getBytes(StandardCharsets.UTF_8));
        var guess = imports.guess(file);
        imports.importReadings(
                file,
                new ImportMapping(guess.dateColumn(), guess.dates(), guess.numbers(), Map.of(1, measure), -1),
                "",
                done -> {});
    }

    private void shows(Page page, String path, String... names) {
        page.navigate(address("/p/" + cast.lee.slug() + path));
        assertThat(page.locator("h1").first()).isVisible();
        for (var name : names) {
            assertThat(page.getByText(name).first()).isAttached();
        }
        assertThat(page.evaluate("window.brokenInto")).as(path).isNull();
    }

    private static void history(Page page, String... names) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("History"))
                .last()
                .click();
        for (var name : names) {
            assertThat(page.locator(".history").getByText(name).first()).isVisible();
        }
        assertThat(page.evaluate("window.brokenInto")).isNull();
    }
}
