package app.tandem.people.ui;

import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.OwnPerson;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Refusal;
import app.tandem.signin.OwnPeoplesSignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;

/** What an admin can do for one person of their company, each with what follows from it. */
class OwnPersonDialog extends Dialog {
    private final transient PersonSummary person;
    private final transient OwnPeople ownPeople;
    private final transient OwnPeoplesSignIn signIn;
    private final transient Consumer<PersonSummary> onChange;
    private final UnorderedList steps = new UnorderedList();
    private final Paragraph said = new Paragraph();

    OwnPersonDialog(
            OwnPerson one,
            boolean isMe,
            OwnPeople ownPeople,
            OwnPeoplesSignIn signIn,
            Consumer<PersonSummary> onChange) {
        this.person = one.person();
        this.ownPeople = ownPeople;
        this.signIn = signIn;
        this.onChange = onChange;
        setHeaderTitle(person.name());
        setWidth("560px");
        steps.addClassName("rows");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        add(steps, said);
        administration();
        if (!isMe) {
            sessions();
        }
        steps.add(step(
                "Has left " + person.organisation(),
                "Every seat and every session ends at once. What was written stays.",
                new Button("Has left", click -> {
                    close();
                    new LeaveDialog(one, ownPeople, onChange).open();
                })));
        getFooter().add(new Button("Close", click -> close()));
    }

    private void administration() {
        steps.add(
                person.admin()
                        ? step(
                                "Administrator of " + person.organisation(),
                                "Without it the seats stay; inviting, giving seats and this page go.",
                                new Button("End administration", click -> change(ownPeople::endAdministration)))
                        : step(
                                "No administrator",
                                "Administrators invite people, give seats, and look after this page.",
                                new Button("Make administrator", click -> change(ownPeople::makeAdministrator))));
    }

    private void sessions() {
        var standing = signIn.of(person.id());
        var now = switch (standing.sessions()) {
            case 0 -> "Signed in nowhere now.";
            case 1 -> "Signed in in one browser now.";
            default -> "Signed in in " + standing.sessions() + " browsers now.";
        };
        steps.add(step(
                "Sessions",
                now + " Ending them closes every page at once; signing in again is possible.",
                new Button(
                        "End all sessions",
                        click -> say(ownPeople::signOut, person.name() + " is signed out everywhere."))));
        if (standing.known()) {
            steps.add(step(
                    "Known by an account at " + person.organisation(),
                    "Forget it when there is a new account. The next sign-in that proves " + person.email()
                            + " counts as the first one.",
                    new Button(
                            "Forget the account",
                            click -> say(
                                    signIn::forget,
                                    "Forgotten. " + person.name() + " can sign in with the new account now."))));
        }
    }

    private static ListItem step(String what, String follows, Button button) {
        var title = new Span(what);
        title.addClassName("title");
        var words = new Div(title, SeatRow.detail(follows));
        words.addClassName("what");
        var row = new ListItem(words, button);
        row.addClassNames("row", "stacks");
        return row;
    }

    private void change(Consumer<UUID> step) {
        say(
                id -> {
                    step.accept(id);
                    close();
                    onChange.accept(person);
                },
                "");
    }

    private void say(Consumer<UUID> step, String done) {
        try {
            step.accept(person.id());
            show(done, false);
        } catch (Refusal refusal) {
            show(refusal.sentence(), true);
        }
    }

    private void show(String words, boolean refused) {
        said.setText(words);
        said.setClassName("refused", refused);
        said.setVisible(!words.isEmpty());
    }
}
