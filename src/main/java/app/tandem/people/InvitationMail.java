package app.tandem.people;

import app.tandem.mail.Mail;
import app.tandem.partnership.Seat;
import app.tandem.secrets.Token;
import java.util.List;

/** What somebody reads who is asked to come. */
final class InvitationMail {
    /** Where its link leads; the page asks first and changes nothing when it is only looked at. */
    static final String ADDRESS = "/invitation/";

    private InvitationMail() {}

    static Mail of(Invitation invitation, Token token) {
        var as = invitation.seat() == Seat.AUDITOR
                ? "an auditor, who reads along"
                : invitation.seat().toString().toLowerCase(java.util.Locale.ENGLISH);
        return new Mail(
                        invitation.email(),
                        "Invitation",
                        invitation.invitedBy() + " invites you to " + invitation.partnership(),
                        List.of(
                                "Hello " + invitation.name() + ",",
                                invitation.invitedBy() + " invites you to work in Tandem for "
                                        + invitation.partnership() + ", as " + as
                                        + ". Both companies keep their goals, figures and promises there.",
                                "The link works once, for seven days. If you do not know what this is about, there is nothing to do."),
                        new Mail.Button("Look at the invitation", ADDRESS + token.words()))
                .usefulUntil(invitation.validUntil());
    }
}
