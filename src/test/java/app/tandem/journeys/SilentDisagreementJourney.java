package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new greeting script that one side is silent about; everything here is done with the keyboard alone. */
@Tag("journey")
class SilentDisagreementJourney extends Journey {
    private static final int MOST_TABS = 120;
    private static final String FOCUSED = """
            () => {
                let at = document.activeElement;
                while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                if (!at) return '';
                const named = (at.getAttribute('aria-labelledby') || '').split(' ')
                        .map(id => document.getElementById(id)?.textContent || '').join(' ');
                const labels = at.labels ? [...at.labels].map(label => label.textContent).join(' ') : '';
                return [at.getAttribute('aria-label'), named, labels, at.textContent].filter(Boolean).join(' ');
            }
            """;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Member ana;

    SilentDisagreementJourney(
            Cast.Casting casting,
            Partnerships partnerships,
            People people,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        super(casting);
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
        ana = join(partnerships, people, "Ana Cruz");
        join(partnerships, people, "Cy Navarro");
    }

    private Member join(Partnerships partnerships, People people, String name) {
        var address = name.replace(' ', '.') + UUID.randomUUID() + "@onspot.example";
        return partnerships.join(
                cast.ben.partnershipId(), people.add(cast.ben.organisationId(), name, address), Seat.WORKFORCE);
    }

    @Test
    void silenceIsNamedADoubtHasNoNameAndTheReviewShowsWhatWasNotDone() {
        var lee = open(cast.lee, "proposals/new");
        lee.getByLabel("What do you propose?").waitFor();
        write(lee, "What do you propose?", "A new greeting script");
        write(lee, "Why?", "The first minute sounds read out.");
        write(lee, "Option A", "Everybody says the script word for word.");
        write(lee, "Option B", "The first sentence is fixed, the rest is everybody's own.");
        reach(lee, "Both together");
        // From the last choice on to the first one.
        lee.keyboard().press("ArrowDown");
        for (var person : new String[] {"Ana Cruz", "Ben Reyes", "Cy Navarro"}) {
            reach(lee, person);
            lee.keyboard().press("Space");
        }
        press(lee, "Create draft");
        assertThat(lee.getByText("Lee, Ana, Ben and Cy are asked")).isVisible();
        press(lee, "Open it");
        assertThat(lee.getByText("Has not spoken").first()).isVisible();
        assertThat(lee.getByText("Only one side has spoken")).isVisible();
        assertThat(lee.getByText("brought it · 0 of 1 spoken")).isVisible();
        var address = lee.url();
        support(lee);
        assertThat(lee.getByText("1 of 1 spoken")).isVisible();
        assertThat(lee.getByText("Only one side has spoken")).isVisible();

        var ben = open(cast.ben, "");
        ben.navigate(address);
        press(ben, "I have a doubt");
        assertThat(ben.getByText("Thank you. It appears at a full hour")).isVisible();
        support(ben);

        var anas = open(ana, "");
        anas.navigate(address);
        assertThat(anas.getByText("I object")).isVisible();
        reach(anas, "I support it");
        anas.keyboard().press("ArrowDown");
        anas.keyboard().press("ArrowDown");
        write(anas, "Why do you object?", "Word for word it sounds more read out than today.");
        write(anas, "What would make it safe to try?", "One fixed sentence.");
        press(anas, "Say it");
        assertThat(lee.getByText("Objects")).isVisible();
        assertThat(lee.getByText("Only one side has spoken")).isHidden();
        assertThat(lee.getByText("quiet doubt")).hasCount(0);

        theLastDayIsOver();
        lee.reload();
        assertThat(lee.getByText("Contested", exact())).isVisible();
        assertThat(lee.getByText("Has not spoken: ")).hasText("Has not spoken: Cy, OnSpot");
        assertThat(lee.getByText("Somebody has a quiet doubt")).containsText("open question");

        reach(lee, "Adopted");
        lee.keyboard().press("ArrowDown");
        write(lee, "Why?", "Own words after one sentence.");
        press(lee, "Answer the objection");
        assertThat(lee.getByText("The decision is yours")).isVisible();
        reach(lee, "A: Everybody says");
        lee.keyboard().press("ArrowDown");
        press(lee, "Decide");
        assertThat(lee.getByText("Decided without alignment").first()).isVisible();
        assertThat(lee.getByText("Option B: The first sentence")).isVisible();
        press(lee, "It is in effect now");
        press(lee, "Look back already");
        answer(lee, 0, "Every call that we heard.", "Answer for Acme");

        assertThat(anas.getByText("Has answered. It is shown once both sides have."))
                .isVisible();
        assertThat(anas.getByText("Every call that we heard.")).hasCount(0);
        answer(anas, 1, "The late shift still reads it out.", "Answer for OnSpot");
        for (var page : new Page[] {lee, anas}) {
            assertThat(page.getByText("Every call that we heard.")).isVisible();
            assertThat(page.getByText("The late shift still reads it out.")).isVisible();
            assertThat(page.getByText("Diverged").first()).isVisible();
            assertThat(page.getByText("Put right or decide anew: A new greeting script"))
                    .isVisible();
            assertThat(page.getByText("Decided without alignment").first()).isVisible();
        }
    }

    private static void support(Page page) {
        page.getByText("I support it").waitFor();
        reach(page, "I support it");
        page.keyboard().press("Space");
        press(page, "Say it");
    }

    private static void answer(Page page, int downs, String words, String send) {
        reach(page, "Yes");
        page.keyboard().press("Space");
        for (var down = 0; down < downs; down++) {
            page.keyboard().press("ArrowDown");
        }
        write(page, "What was done, and what was not?", words);
        press(page, send);
    }

    private void theLastDayIsOver() {
        var past = Instant.now().minus(Duration.ofMinutes(1));
        cast.actAs(
                cast.lee,
                () -> transaction.executeWithoutResult(status -> {
                    entities.createQuery("update Proposal p set p.speakBy = :past")
                            .setParameter("past", past)
                            .executeUpdate();
                    entities.createQuery("update QuietDoubt q set q.shownFrom = :past where q.shownFrom is not null")
                            .setParameter("past", past)
                            .executeUpdate();
                }));
    }

    private static void write(Page page, String field, String words) {
        reach(page, field);
        page.keyboard().type(words);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .waitFor();
        reach(page, button);
        page.keyboard().press("Enter");
    }

    /** Goes on with the tab key until the thing of that name has the focus; what cannot be reached so is found here. */
    private static void reach(Page page, String name) {
        for (var tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).strip().startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("“" + name + "” is not reached with the keyboard: "
                + page.locator("body").innerText());
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
