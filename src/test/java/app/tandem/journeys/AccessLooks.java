package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;

/** One reader who goes from page to page and from dialog to dialog while it is looked at whether everybody could. */
abstract class AccessLooks extends Journey {
    private static final String DIALOG = "vaadin-dialog";
    private static final String READY =
            "() => document.querySelector('h1') && Object.values(window.Vaadin?.Flow?.clients ?? {})"
                    + ".every(client => !client.isActive?.())";

    private final Partnerships partnerships;
    Page page;
    Access access;
    private Member reader;

    AccessLooks(Cast.Casting casting, Partnerships partnerships) {
        super(casting);
        this.partnerships = partnerships;
    }

    Member inTheDemo(String name) {
        return partnerships.everybody().stream()
                .filter(member ->
                        member.slug().equals("acme-onspot") && member.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    void openAs(Member member) {
        reader = member;
        page = open(
                member,
                "",
                new Browser.NewContextOptions().setViewportSize(1280, 844).setReducedMotion(ReducedMotion.REDUCE));
        access = new Access(page);
    }

    /** A page of the reader's partnership. */
    void visit(String path) {
        visitAddress("/p/" + reader.slug() + (path.isEmpty() ? "" : "/" + path));
    }

    void visitAddress(String path) {
        page.navigate(address(path));
        page.waitForFunction(READY);
    }

    void dialog(String opener) {
        var state = "“" + opener + "” of " + page.locator("h1").innerText();
        button(opener).first().click();
        lookAtDialog(state);
    }

    /** Looks at the dialog that opens, and leaves it. */
    void lookAtDialog(String state) {
        page.locator(DIALOG + " vaadin-button:visible").first().waitFor();
        access.look(state, DIALOG);
        page.keyboard().press("Escape");
        assertThat(page.locator(DIALOG)).hasCount(0);
    }

    void open(String label, String within) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).click();
        page.locator(within).waitFor();
        access.look("the choice of “" + label + "”", within);
        page.keyboard().press("Escape");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
