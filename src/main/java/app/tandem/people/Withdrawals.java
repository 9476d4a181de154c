package app.tandem.people;

import app.tandem.partnership.PartnershipDiscarded;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back every invitation into a partnership that was given up. */
@Component
class Withdrawals {
    private final InvitationRepository invitations;
    private final Clock clock;

    Withdrawals(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @EventListener
    void on(PartnershipDiscarded discarded) {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        invitations.openIn(discarded.partnershipId()).forEach(invitation -> invitation.withdraw(now));
    }
}
