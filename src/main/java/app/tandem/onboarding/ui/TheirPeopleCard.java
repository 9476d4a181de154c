package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import app.tandem.people.InvitationDraft;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The first person of the client, who becomes its admin and invites the others. */
class TheirPeopleCard extends PeopleCard {
    private final transient Doors doors;
    private final transient Member member;
    private final Paragraph awaited = new Paragraph();

    TheirPeopleCard(Doors doors, ClientSummary client, Member member, Runnable onSaved) {
        super("5 · The first person of %s".formatted(client.client()), doors, client, Side.CLIENT, onSaved);
        this.doors = doors;
        this.member = member;
        var kept = new KeptAs(member, doors.currentMember(), doors.drafts());
        var name = new TextField("Name");
        name.setMaxLength(Wording.LONGEST_LINE);
        var email = new EmailField("Work e-mail");
        kept.keep(name, "first person name");
        kept.keep(email, "first person e-mail");
        var seat = seats();
        var invite = new Button("Send the invitation", click -> {
            if (!isChosen(seat)) {
                return;
            }
            var draft = new InvitationDraft(name.getValue(), email.getValue(), seat.getValue());
            if (save(
                    "A link is on its way to %s. It works once, for seven days.".formatted(draft.email()),
                    () -> as(() -> doors.invitations().inviteFirstAdmin(draft)))) {
                kept.forget("first person name", "first person e-mail");
                name.clear();
                email.clear();
                seat.clear();
                refresh();
            }
        });
        if (as(() -> doors.invitations().lacksFirstAdmin())) {
            add(
                    new Paragraph("They become the admin of %s: they set its calendar and invite the others."
                            .formatted(client.client())),
                    awaited);
            form(new Div(name, email, seat, invite));
        } else {
            add(new Paragraph("%s has an administrator, who invites its people.".formatted(client.client())), awaited);
            form(new Div());
        }
        refresh();
    }

    @Override
    boolean isSomebodyAwaited() {
        return !awaitedInWords().isEmpty();
    }

    /** Who it is, as far as the BPO looks after the invitation; otherwise which seat waits. */
    private String awaitedInWords() {
        return as(() -> doors.invitations().lacksFirstAdmin()
                ? doors.invitations().openOf(Side.CLIENT).stream()
                        .map(one -> "%s (%s, %s)".formatted(one.name(), one.seat(), one.email()))
                        .collect(Collectors.joining(", "))
                : doors.invitations().awaited().stream()
                        .filter(seat -> seat.side() == Side.CLIENT)
                        .map(seat -> seat.seat().toString())
                        .collect(Collectors.joining(", ")));
    }

    private void refresh() {
        var who = awaitedInWords();
        awaited.setVisible(!who.isEmpty());
        awaited.removeAll();
        awaited.add(new Text("Invited, not here yet: " + who + ". "), peoplePage());
    }

    private Anchor peoplePage() {
        var link = new Anchor("/p/" + member.slug() + "/people", "Send it again or withdraw it");
        link.setRouterIgnore(true);
        return link;
    }

    private void as(Runnable work) {
        doors.currentMember().actAs(member, work);
    }

    private <T> T as(Supplier<T> work) {
        return doors.currentMember().actAs(member, work);
    }
}
