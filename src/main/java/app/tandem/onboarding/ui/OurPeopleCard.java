package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Side;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;

/** Who of the BPO works for this client. */
class OurPeopleCard extends PeopleCard {
    OurPeopleCard(Doors doors, ClientSummary client, Runnable onSaved) {
        super("4 · Who of %s works here".formatted(client.bpo()), doors, client, Side.BPO, onSaved);
        var person = new ComboBox<PersonSummary>("Person");
        person.setItems(doors.people().of(client.bpoId()));
        person.setItemLabelGenerator(PersonSummary::name);
        var seat = seats();
        var add = new Button("Give this seat", click -> {
            var chosen = person.getValue();
            person.setInvalid(chosen == null);
            person.setErrorMessage("Choose somebody of %s.".formatted(client.bpo()));
            if (isChosen(seat)
                    && chosen != null
                    && save(
                            "%s is %s now.".formatted(chosen.name(), seat.getValue()),
                            () -> doors.clients().seat(client.partnershipId(), chosen.id(), seat.getValue()))) {
                person.clear();
                seat.clear();
                person.focus();
            }
        });
        form(new Div(person, seat, add));
    }
}
