package app.tandem.partnership;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Gives up what never began: everybody leaves, links that were sent open nothing, and its address is free again. */
@Service
public class Discarding {
    private final PartnershipRepository partnerships;
    private final MembershipRepository seats;
    private final Memberships memberships;
    private final Rights rights;
    private final CurrentPerson currentPerson;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Discarding(
            PartnershipRepository partnerships,
            MembershipRepository seats,
            Memberships memberships,
            Rights rights,
            CurrentPerson currentPerson,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partnerships = partnerships;
        this.seats = seats;
        this.memberships = memberships;
        this.rights = rights;
        this.currentPerson = currentPerson;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    public void discard(UUID partnershipId) {
        rights.require(Verb.CREATE_PARTNERSHIPS);
        var admin = currentPerson.get();
        platform.write(() -> discard(partnershipId, admin)).forEach(gone -> {
            memberships.forget(gone.personId());
            events.publishEvent(new MembershipEnded(gone));
        });
    }

    /** Nobody is seated meanwhile. */
    private List<Member> discard(UUID partnershipId, PersonSummary admin) {
        var found = partnerships
                .seating(partnershipId)
                .filter(one -> one.isOf(admin.organisationId()) && !one.isDiscarded())
                .orElseThrow(() -> new NotFound("This partnership does not exist."));
        found.discard();
        var here = memberships.colleaguesIn(partnershipId).stream()
                .map(one -> memberships.in(partnershipId, one.personId()).orElseThrow())
                .toList();
        var now = clock.instant();
        seats.activeIn(partnershipId, now).forEach(seat -> seat.end(now));
        events.publishEvent(new PartnershipDiscarded(
                partnershipId, found.company(Side.CLIENT).id(), admin.id()));
        return here;
    }
}
