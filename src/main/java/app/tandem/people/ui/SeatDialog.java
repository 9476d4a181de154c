package app.tandem.people.ui;

import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Seat;
import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Seats;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Gives a seat of one's own side to somebody, names a deputy, and ends what somebody holds. */
class SeatDialog extends Dialog {
    private final transient Seats seats;
    private final Seat seat;
    private final ComboBox<PersonSummary> person = new ComboBox<>("Who?");
    private final Checkbox deputy = new Checkbox("As the deputy");
    private final Paragraph refused = new Paragraph();

    SeatDialog(SeatLine line, Seats seats) {
        this.seats = seats;
        this.seat = line.seat();
        setHeaderTitle(line.seat() + " at " + line.company());
        setWidth("480px");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        person.setItems(seats.ownPeople());
        person.setItemLabelGenerator(PersonSummary::name);
        // What nobody of the list is called stays to be read and mended.
        person.setAllowCustomValue(true);
        person.addCustomValueSetListener(typed -> {
            person.setInvalid(true);
            person.setErrorMessage("Nobody of %s is called “%s”. Choose from the list, or invite them on this page."
                    .formatted(line.company(), typed.getDetail()));
        });
        person.addValueChangeListener(change -> person.setInvalid(false));
        person.setAutofocus(true);
        deputy.setHelperText("A deputy speaks for this seat while whoever holds it is away.");
        deputy.setValue(!line.isEmpty() && !line.hasDeputy());
        var form = new Div(person, deputy, refused);
        form.addClassName("form");
        if (!line.holders().isEmpty()) {
            var rows = new UnorderedList();
            rows.addClassName("rows");
            line.holders().forEach(holder -> rows.add(row(holder)));
            add(rows);
        }
        add(form);
        var give = new Button("Give the seat", click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Close", click -> close()), give);
    }

    private ListItem row(SeatHolder holder) {
        var title = new Span(holder.name());
        title.addClassName("title");
        var what = new Div(title, SeatRow.detail(holder.seatInWords()));
        what.addClassName("what");
        var end = new Button("End", click -> {
            close();
            new EndDialog(holder, seats).open();
        });
        end.setAriaLabel("End: " + holder.name() + ", " + holder.seatInWords());
        var row = new ListItem(PersonAvatar.of(holder.name(), holder.side()).beside(), what, end);
        row.addClassName("row");
        return row;
    }

    private void give() {
        var chosen = person.getValue();
        try {
            if (chosen == null) {
                throw new Refusal("Choose who gets this seat.");
            }
            seats.give(chosen.id(), seat, deputy.getValue());
            close();
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence());
            refused.setVisible(true);
        }
    }
}
