package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

/** The first people of the client; from then on it invites its own. */
class TheirPeopleCard extends PeopleCard {
    TheirPeopleCard(Doors doors, ClientSummary client, Member member, Runnable onSaved) {
        super("5 · The first people of %s".formatted(client.client()), doors, client, Side.CLIENT, onSaved);
        var kept = new KeptAs(member, doors.currentMember(), doors.drafts());
        var name = new TextField("Name");
        name.setMaxLength(Wording.LONGEST_LINE);
        var email = new EmailField("Work e-mail");
        kept.keep(name, "first person name");
        kept.keep(email, "first person e-mail");
        var seat = seats();
        var add = new Button("Add", click -> {
            var typed = email.getValue();
            if (save(
                    "%s can sign in with %s at this address: /p/%s".formatted(name.getValue(), typed, client.slug()),
                    () -> doors.clients().nameFirst(client.partnershipId(), name.getValue(), typed, seat.getValue()))) {
                kept.forget("first person name", "first person e-mail");
                name.clear();
                email.clear();
                name.focus();
            }
        });
        add(new Paragraph("The very first one becomes the admin of %s: they set its calendar and invite the others."
                .formatted(client.client())));
        form(new Div(name, email, seat, add));
    }
}
