package app.tandem.people.ui;

import app.tandem.partnership.Member;
import app.tandem.people.InvitationSummary;
import app.tandem.people.Invitations;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whom one's own company has asked to come, for those who can ask them again. */
class InvitedCard extends Card {
    private final transient Invitations invitations;
    private final transient Member me;
    private final Said said;
    private final LiveRows<InvitationSummary> rows = new LiveRows<>(InvitationSummary::id, this::row);

    InvitedCard(Invitations invitations, Member me, Said said) {
        super("Invited, not here yet");
        this.invitations = invitations;
        this.me = me;
        this.said = said;
        add(rows);
    }

    void refresh() {
        var open = invitations.open();
        setVisible(!open.isEmpty());
        rows.show(open);
    }

    private void withdraw(InvitationSummary invitation) {
        invitations.withdraw(invitation.id());
        said.say("The invitation of %s is withdrawn.".formatted(invitation.name()));
    }

    private Component[] row(InvitationSummary invitation) {
        var title = new Span(invitation.name());
        title.addClassNames("title", "strong");
        var validity = SeatRow.day(invitation.validUntil(), me.zone());
        var what = new Div(
                title,
                SeatRow.detail(
                        (invitation.deputy() ? "Deputy: " : "") + invitation.seat() + " · " + invitation.email()),
                SeatRow.detail(
                        invitation.expired()
                                ? "The link has expired. Send it again."
                                : "Link until " + validity + ", invited by " + invitation.invitedBy()));
        what.addClassName("what");
        var again = new Button("Send again", click -> {
            invitations.sendAgain(invitation.id());
            said.say("A new link is on its way to %s; the one before opens nothing any more."
                    .formatted(invitation.email()));
        });
        again.setAriaLabel("Send again: " + invitation.name());
        var withdraw =
                new Button("Withdraw", click -> new WithdrawDialog(invitation, () -> withdraw(invitation)).open());
        withdraw.setAriaLabel("Withdraw: " + invitation.name());
        return new Component[] {
            PersonAvatar.of(invitation.name(), invitation.side()).beside(), what, again, withdraw
        };
    }
}
