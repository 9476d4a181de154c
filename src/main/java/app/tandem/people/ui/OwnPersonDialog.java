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
    private final transient OwnPerson one;
    private final transient PersonSummary person;
    private final boolean isMe;
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
        this.one = one;
        this.person = one.person();
        this.isMe = isMe;
        this.ownPeople = ownPeople;
        this.signIn = signIn;
        this.onChange = onChange;
        setHeaderTitle(person.name());
        setWidth("560px");
        steps.addClassName("rows");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        add(steps, said);
        showSteps();
        getFooter().add(new Button("Close", click -> close()));
    }

    private void showSteps() {
        steps.removeAll();
        steps.add(administration());
        if (!isMe) {
            addSignIn();
        }
        steps.add(step(
                "Has left " + person.organisation(),
                "Every seat and every session ends at once. What was written stays.",
                new Button("Has left", click -> {
                    close();
                    new LeaveDialog(one, ownPeople, onChange).open();
                })));
    }

    private ListItem administration() {
        return person.admin()
                ? step(
                        "Administrator of " + person.organisation(),
                        "Without it the seats stay; inviting, giving seats and this page go.",
                        new Button("End administration", click -> change(ownPeople::endAdministration)))
                : step(
                        "Not an administrator",
                        "Administrators invite people, give seats, and look after this page.",
                        new Button("Make administrator", click -> change(ownPeople::makeAdministrator)));
    }

    private void addSignIn() {
        var standing = signIn.of(person.id());
        steps.add(step(
                "Sessions",
                switch (standing.sessions()) {
                    case 0 -> "Signed in nowhere now.";
                    case 1 -> "Open in one browser now. Its pages close at once; signing in again is possible.";
                    default ->
                        "Open in %d browsers now. Their pages close at once; signing in again is possible."
                                .formatted(standing.sessions());
                },
                new Button(
                        "End all sessions",
                        click -> stay(ownPeople::signOut, person.name() + " is signed out everywhere."))));
        if (standing.known()) {
            steps.add(step(
                    "Known by an account at " + person.organisation(),
                    "Forget it when there is a new account. The next sign-in that proves " + person.email()
                            + " counts as the first one.",
                    new Button(
                            "Forget the account",
                            click -> stay(
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
        tell(() -> {
            step.accept(person.id());
            close();
            onChange.accept(person);
        });
    }

    private void stay(Consumer<UUID> step, String done) {
        tell(() -> {
            step.accept(person.id());
            showSteps();
            say(done, false);
        });
    }

    private void tell(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            say(refusal.sentence(), true);
        }
    }

    private void say(String words, boolean refused) {
        said.setText(words);
        said.setClassName("refused", refused);
        said.setVisible(true);
    }
}
