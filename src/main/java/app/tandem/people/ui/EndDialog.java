package app.tandem.people.ui;

import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Seats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what ends with a seat before it ends: with the last one a person leaves. */
class EndDialog extends Dialog {
    EndDialog(SeatHolder holder, Seats seats) {
        var others = seats.held().stream()
                .filter(one -> one.personId().equals(holder.personId())
                        && !one.membershipId().equals(holder.membershipId()))
                .map(SeatHolder::seatInWords)
                .toList();
        setHeaderTitle(holder.name() + ", " + holder.seatInWords());
        setWidth("480px");
        var leaving = " leaves this partnership: every page that is open there closes at once"
                + (holder.auditsUntil() == null
                        ? ", and what was written stays. Goals and actions that " + holder.name()
                                + " owns wait for a new owner."
                        : ". What was opened stays listed for both sides.");
        add(new Paragraph(
                others.isEmpty()
                        ? "This is the only place here. With it " + holder.name() + leaving
                        : holder.name() + " stays here as: " + String.join(", ", others) + "."));
        var end = new Button(others.isEmpty() ? "End and leave" : "End this seat", click -> {
            seats.end(holder.membershipId());
            close();
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()));
        if (!others.isEmpty()) {
            getFooter().add(new Button("Leave altogether", click -> {
                seats.leave(holder.personId());
                close();
            }));
        }
        getFooter().add(end);
    }
}
