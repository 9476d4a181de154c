package app.tandem.people.ui;

import app.tandem.partnership.Refusal;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Wording;
import app.tandem.people.InvitationDraft;
import app.tandem.shell.DayPicker;
import app.tandem.shell.EnterKey;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks somebody by mail to come; whose company they are of is not chosen here. */
class InviteDialog extends Dialog {
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("Work e-mail");
    private final Select<Seat> seat = new Select<>();
    private final Checkbox deputy = new Checkbox("As the deputy");
    private final DayPicker until = new DayPicker("Reads along until");
    private final Paragraph refused = new Paragraph();
    private final transient Function<Seat, List<String>> holders;
    private final transient Consumer<InvitationDraft> invite;

    InviteDialog(
            String title,
            String explanation,
            List<Seat> choices,
            Function<Seat, List<String>> holders,
            LocalDate today,
            Consumer<InvitationDraft> invite) {
        this.holders = holders;
        this.invite = invite;
        setHeaderTitle(title);
        setWidth("480px");
        name.setMaxLength(Wording.LONGEST_LINE);
        email.setMaxLength(Wording.LONGEST_LINE);
        seat.setLabel("Seat");
        seat.setItems(choices);
        seat.setPlaceholder("Choose one");
        seat.addValueChangeListener(change -> showWhatFits());
        deputy.addValueChangeListener(change -> showWhatFits());
        until.setMin(today);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var form = new Div(name, email, seat, deputy, until, refused);
        form.addClassName("form");
        add(new Paragraph(explanation), form);
        var send = new Button("Send the invitation", click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(send, name, email);
        getFooter().add(new Button("Not now", click -> close()), send);
        showWhatFits();
        name.setAutofocus(true);
    }

    private void showWhatFits() {
        var chosen = seat.getValue();
        deputy.setVisible(chosen != Seat.AUDITOR);
        until.setVisible(chosen == Seat.AUDITOR);
        seat.setHelperText(
                chosen == null || chosen == Seat.AUDITOR || deputy.getValue()
                        ? ""
                        : chosen.sharedWith(holders.apply(chosen)));
    }

    private void send() {
        try {
            Refusal.unless(!email.getValue().isBlank(), "Say to which address the invitation goes.");
            Refusal.unless(!seat.isEmpty(), "Choose the seat.");
            invite.accept(new InvitationDraft(
                    name.getValue(),
                    email.getValue(),
                    seat.getValue(),
                    deputy.getValue(),
                    until.isVisible() ? until.chosen() : null));
            close();
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence());
            refused.setVisible(true);
        }
    }
}
