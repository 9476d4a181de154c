package app.tandem.partnership;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Who sits where in the current partnership: both sides see all seats, each company fills its own. */
@Service
public class Seats {
    private static final int LATELY = 50;

    private final Memberships memberships;
    private final Partnerships partnerships;
    private final People people;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    Seats(
            Memberships memberships,
            Partnerships partnerships,
            People people,
            Rights rights,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.partnerships = partnerships;
        this.people = people;
        this.rights = rights;
        this.currentMember = currentMember;
        this.events = events;
    }

    /** Everybody of both sides in every seat they hold now, the auditors too. */
    public List<SeatHolder> held() {
        return memberships.holdersIn(currentMember.get().partnershipId());
    }

    /** Who sat where until when, the last to go first. */
    public List<SeatHolder> heldBefore() {
        return memberships.formerIn(currentMember.get().partnershipId(), Limit.of(LATELY));
    }

    /** The people of one's own company who could be given a seat here, also those who work elsewhere so far. */
    public List<PersonSummary> ownPeople() {
        return people.of(seating().organisationId());
    }

    public void give(UUID personId, Seat seat, boolean deputy) {
        var member = seating();
        var ours =
                people.person(personId).filter(person -> person.organisationId().equals(member.organisationId()));
        if (ours.isEmpty()) {
            throw new NotFound("This person does not exist.");
        }
        memberships.join(member.partnershipId(), personId, seat, deputy);
        events.publishEvent(new SeatsChanged(member));
    }

    /** Ends one seat; with the last of them a person leaves the partnership, and everything they have open closes. */
    public void end(UUID membershipId) {
        var member = seating();
        var held = ofOwnSide(member, membershipId);
        var leaver = memberships.in(member.partnershipId(), held.personId());
        memberships.endSeat(member.partnershipId(), held);
        if (memberships.in(member.partnershipId(), held.personId()).isEmpty()) {
            leaver.ifPresent(partnerships::end);
        }
        events.publishEvent(new SeatsChanged(member));
    }

    /** Ends everything a person of one's own company is in this partnership. */
    public void leave(UUID personId) {
        var member = seating();
        var leaver = memberships
                .in(member.partnershipId(), personId)
                .orElseThrow(() -> new NotFound("This person does not work here any more."));
        requireOwn(member, leaver.side());
        partnerships.end(leaver);
        events.publishEvent(new SeatsChanged(member));
    }

    private SeatHolder ofOwnSide(Member member, UUID membershipId) {
        var held = memberships
                .holder(member.partnershipId(), membershipId)
                .orElseThrow(() -> new NotFound("Nobody sits in this seat any more."));
        requireOwn(member, held.side());
        return held;
    }

    private static void requireOwn(Member member, Side side) {
        if (side != member.side()) {
            throw new NotAllowed("Each company gives out its own seats. Ask somebody of the other side.");
        }
    }

    private Member seating() {
        rights.require(Verb.SEAT_OWN_PEOPLE);
        return currentMember.get();
    }
}
