package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What a browser is sent when it comes for the first time: how much, and whether there is anything at the address. */
class FirstLoadJourney extends Journey {
    private static final int SIGN_IN_BUDGET = 30_000;
    private static final int GOAL_BUDGET = 300_000;

    private final Goals goals;
    private final Feedbacks feedback;

    FirstLoadJourney(Cast.Casting casting, Goals goals, Feedbacks feedback) {
        super(casting);
        this.goals = goals;
        this.feedback = feedback;
    }

    @Test
    void theSignInPageAndTheFirstGoalFitTheirBudgets() {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var page = stranger(new Browser.NewContextOptions());
        var received = received(page);

        page.navigate(address("/p/" + cast.lee.slug() + "/goals/" + goal));
        page.waitForLoadState();
        assertThat(sum("sign-in page", received)).isBetween(1_000, SIGN_IN_BUDGET);

        received.clear();
        page.context().newCDPSession(page).send("Network.clearBrowserCache");
        signIn(page, cast.lee);
        page.locator("shared-text .cm-content").nth(2).waitFor();
        page.waitForTimeout(500);
        assertThat(sum("goal page", received)).isBetween(100_000, GOAL_BUDGET);
    }

    @Test
    void anAddressThatLeadsNowhereAnswersSoFromTheFirstByteAndSoDoesAForeignOne() {
        var mine = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var foreign = cast.actAs(cast.gil, () -> goals.draft(GoalsTest.draft(cast.gil, cast.miaAtGlobex)));
        var whispered = cast.actAs(cast.sam, () -> feedback.send(hard()));
        var acme = "/p/" + cast.lee.slug();
        var page = open(cast.lee, "");

        assertThat(status(page, acme)).isEqualTo(200);
        assertThat(status(page, acme + "/")).isEqualTo(200);
        assertThat(status(page, acme + "/goals")).isEqualTo(200);
        assertThat(status(page, acme + "/goals/" + mine)).isEqualTo(200);
        assertThat(status(page, acme + "/actions/from/goal/" + mine)).isEqualTo(200);
        for (var nowhere : new String[] {
            acme + "/nowhere",
            acme + "/goals/nonsense",
            acme + "/goals/" + UUID.randomUUID(),
            acme + "/goals/" + foreign,
            acme + "/feedback/" + whispered,
            "/p/no-such-partnership/goals",
            "/p/" + cast.gil.slug(),
            "/p/" + cast.gil.slug() + "/goals/" + foreign
        }) {
            assertThat(status(page, nowhere)).as(nowhere).isEqualTo(404);
            assertThat(page.getByText("There is nothing here")).isVisible();
        }
    }

    @Test
    void anAddressOutsideEveryPartnershipIsNotThereEither() {
        var page = open(cast.lee, "");
        for (var nowhere : new String[] {"/nowhere", "/VAADIN/nowhere", "/live/nowhere", "/goals"}) {
            assertThat(status(page, nowhere)).as(nowhere).isEqualTo(404);
            assertThat(page.getByText("There is nothing here")).isVisible();
        }
    }

    private FeedbackDraft hard() {
        return new FeedbackDraft(
                Kind.IMPROVE,
                new Recipient(Recipient.Kind.PERSON, cast.ben.side(), cast.ben.personId()),
                "On Tuesday a customer called three times about one refund.",
                "The second call was closed before the refund was booked.",
                "She cancelled her order and told us why in the survey.",
                "",
                true,
                Visibility.RECIPIENT);
    }

    private int status(Page page, String path) {
        return page.navigate(address(path)).status();
    }

    /**
     * The bytes on the wire of each answer, as the browser itself counts them: with its head, which for forty small
     * answers adds a tenth to what the bodies weigh.
     */
    private static Map<String, Integer> received(Page page) {
        Map<String, Integer> received = new ConcurrentHashMap<>();
        Map<String, String> addresses = new ConcurrentHashMap<>();
        var network = page.context().newCDPSession(page);
        network.on(
                "Network.responseReceived",
                answer -> addresses.put(
                        answer.get("requestId").getAsString(),
                        answer.getAsJsonObject("response").get("url").getAsString()));
        network.on(
                "Network.loadingFinished",
                done -> received.merge(
                        addresses.getOrDefault(done.get("requestId").getAsString(), "?"),
                        done.get("encodedDataLength").getAsInt(),
                        Integer::sum));
        network.send("Network.enable", new JsonObject());
        return received;
    }

    private static int sum(String what, Map<String, Integer> received) {
        var sum = received.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("First load of the " + what + ": " + sum + " bytes in " + received.size() + " answers");
        return sum;
    }
}
