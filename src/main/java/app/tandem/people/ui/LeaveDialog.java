package app.tandem.people.ui;

import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.OwnPerson;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says what ends when somebody has left the company, before it ends. */
class LeaveDialog extends Dialog {
    LeaveDialog(OwnPerson one, OwnPeople ownPeople, Consumer<PersonSummary> onLeft) {
        var person = one.person();
        setHeaderTitle(person.name() + " has left " + person.organisation() + "?");
        setWidth("480px");
        var places = one.places().stream().map(OwnPeopleView::inWords).collect(Collectors.joining("; "));
        add(new Paragraph((places.isEmpty() ? "" : "These seats end: " + places + ". ")
                + "Every page that is open closes at once, and nobody signs in as " + person.name()
                + " any more. What was written stays; goals and actions that " + person.name()
                + " owns wait for a new owner. Whoever comes back is invited again."));
        var refused = new Paragraph();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(refused);
        var leave = new Button("Has left", click -> {
            try {
                ownPeople.leave(person.id());
                close();
                onLeft.accept(person);
            } catch (Refusal refusal) {
                refused.setText(refusal.sentence());
                refused.setVisible(true);
            }
        });
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), leave);
    }
}
