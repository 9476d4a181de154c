package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.actions.Actions;
import app.tandem.feedback.AnswerDraft;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six words of praise are refused; a hard word reaches its recipient and nobody else. */
@Tag("journey")
class PraiseAndHardFeedbackJourney extends Journey {
    private static final String SITUATION = "On Tuesday a customer called three times about one refund.";
    private static final String BEHAVIOUR = "The second call was closed before the refund was booked.";
    private static final String IMPACT = "She cancelled her order and told us why in the survey.";
    private static final String PROMISE = "Check each refund before closing";

    private final Feedbacks feedback;
    private final Actions actions;

    PraiseAndHardFeedbackJourney(Cast.Casting casting, Feedbacks feedback, Actions actions) {
        super(casting);
        this.feedback = feedback;
        this.actions = actions;
    }

    @Test
    void sixWordsOfPraiseAreRefusedAndStay() {
        var lee = open(cast.lee, "feedback/new");
        choose(lee, "Whom is it for?", "Ben Reyes, OnSpot");
        lee.getByLabel("Situation").fill("Great job today, you all rock!");
        lee.getByText("Send", exact()).click();
        assertThat(lee.getByRole(AriaRole.ALERT).first())
                .containsText("Please say more under Behaviour, Impact: at least 20 characters each");
        assertThat(lee.getByLabel("Situation")).hasValue("Great job today, you all rock!");
    }

    @Test
    void aHardWordReachesItsRecipientAndNobodyElse() {
        var ben = open(cast.ben, "feedback");
        var mia = open(cast.mia, "feedback");
        var sam = open(cast.sam, "actions");
        var lee = open(cast.lee, "feedback/new");

        lee.getByText("Improve: please change it").click();
        choose(lee, "Whom is it for?", "Ben Reyes, OnSpot");
        lee.getByLabel("Situation").fill(SITUATION);
        lee.getByLabel("Behaviour").fill(BEHAVIOUR);
        lee.getByLabel("Impact").fill(IMPACT);
        lee.getByText("This is hard to say").click();
        assertThat(lee.getByText("Only Ben Reyes and you will see this.")).isVisible();
        lee.getByText("Send", exact()).click();
        assertThat(lee.getByText("Not seen yet, due by")).isVisible();
        lee.waitForURL("**/feedback/*-*-*-*-*");
        var address = lee.url();

        // Ben's open page shows it by itself; Mia's and Sam's stay silent.
        ben.getByText("Improve for you, from Lee Carter").click();
        assertThat(ben.getByText(BEHAVIOUR)).isVisible();
        assertThat(lee.getByText("Seen, answer due by")).isVisible();
        ben.getByText("I agree", exact()).click();
        ben.getByLabel("What will you do?").fill(PROMISE);
        ben.getByLabel("By when?").fill(inAWeek());
        ben.getByLabel("By when?").press("Enter");
        ben.getByText("Send answer").click();
        assertThat(lee.getByText("The answer of Ben Reyes")).isVisible();

        // Both teams see the action, and not where it comes from.
        assertThat(sam.getByText(PROMISE)).isVisible();
        sam.getByText(PROMISE).click();
        assertThat(sam.getByText("Lee Carter, who confirms it")).isVisible();
        assertThat(sam.getByText("Comes from")).hasCount(0);
        seesNothing(sam);
        for (var page : new String[] {"", "feedback", "actions"}) {
            mia.navigate(address("/p/" + cast.mia.slug() + (page.isEmpty() ? "" : "/" + page)));
            assertThat(mia.locator("h1").first()).isVisible();
            seesNothing(mia);
        }
        mia.navigate(address);
        assertThat(mia.getByText("There is nothing here")).isVisible();
        seesNothing(mia);
    }

    @Test
    void aScriptInSomebodysWordsStaysWords() {
        var script =
                "<img src=x onerror=\"document.title='broken into'\"><script>document.title='broken into'</script>";
        var words = script + " and then the call ended.";
        var draft = new FeedbackDraft(
                Kind.PRAISE,
                new Recipient(Recipient.Kind.PERSON, cast.ben.side(), cast.ben.personId()),
                words,
                words,
                words,
                words,
                false,
                Visibility.BOTH_TEAMS);
        var id = cast.actAs(cast.lee, () -> feedback.send(draft));
        cast.actAs(
                cast.ben,
                () -> feedback.answer(
                        id, AnswerDraft.agree(script, LocalDate.now().plusDays(7))));
        var action = cast.actAs(cast.ben, actions::myOpen).getFirst().id();

        var mia = open(cast.mia, "");
        for (var page : new String[] {"", "/feedback", "/actions", "/feedback/" + id, "/actions/" + action}) {
            mia.navigate(address("/p/" + cast.mia.slug() + page));
            assertThat(mia.getByText(script).first()).isVisible();
            assertThat(mia).not().hasTitle("broken into");
        }
        mia.getByText("History", exact()).last().click();
        assertThat(mia.locator(".history")).containsText(script);
        assertThat(mia).not().hasTitle("broken into");
    }

    private static void seesNothing(Page page) {
        for (var words : new String[] {SITUATION, BEHAVIOUR, IMPACT, "Improve for"}) {
            assertThat(page.getByText(words)).hasCount(0);
        }
    }

    private static void choose(Page page, String field, String item) {
        page.getByLabel(field).click();
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String inAWeek() {
        return LocalDate.now().plusDays(7).format(DateTimeFormatter.ISO_LOCAL_DATE);
    }
}
