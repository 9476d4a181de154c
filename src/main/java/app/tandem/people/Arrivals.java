package app.tandem.people;

import app.tandem.partnership.Newcomers;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Platform;
import app.tandem.partnership.SeatsChanged;
import app.tandem.secrets.Token;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes invitations up: before that, nobody is a person here and no seat is theirs. */
@Component
class Arrivals implements Newcomers {
    private final InvitationRepository invitations;
    private final Partnerships partnerships;
    private final People people;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            InvitationRepository invitations,
            Partnerships partnerships,
            People people,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.people = people;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Invited> invitedBy(String token) {
        return platform.read(() -> invitations
                .findByTokenHash(new Token(token).hash())
                .filter(invitation -> invitation.opensAt(clock.instant()))
                .map(Invitation::invited));
    }

    @Override
    public Optional<PersonSummary> join(String token) {
        return platform.write(() -> invitations
                .take(new Token(token).hash())
                .filter(invitation -> invitation.opensAt(clock.instant()))
                .flatMap(this::seat));
    }

    @Override
    public Optional<PersonSummary> arrive(UUID organisationId, String email) {
        return platform.write(
                () -> invitations.takeAll(organisationId, Invitation.address(email), clock.instant()).stream()
                        .filter(invitation -> invitation.opensAt(clock.instant()))
                        .map(this::seat)
                        .flatMap(Optional::stream)
                        .reduce((one, same) -> same));
    }

    /** Somebody of that organisation with this address is who was meant; otherwise a new person comes. */
    private Optional<PersonSummary> seat(Invitation invitation) {
        var organisationId = invitation.organisationId();
        var personId = people.byEmail(organisationId, invitation.email())
                .map(PersonSummary::id)
                .orElseGet(() -> people.add(organisationId, invitation.name(), invitation.email()));
        var here = invitation.partnershipId();
        var until = invitation.auditsUntil();
        var isHere = partnerships.membershipsOf(personId).stream()
                .anyMatch(member -> member.partnershipId().equals(here));
        if (!isHere && until != null) {
            if (people.person(personId).filter(PersonSummary::admin).isPresent()) {
                // An admin is no auditor; their sign-in must not fail for an invitation from before.
                return Optional.empty();
            }
            partnerships.joinAsAuditor(here, personId, until);
        } else if (!isHere && invitation.deputy()) {
            partnerships.joinAsDeputy(here, personId, invitation.seat());
        } else if (!isHere) {
            partnerships.join(here, personId, invitation.seat());
        }
        if (invitation.firstAdmin() && people.of(organisationId).stream().noneMatch(PersonSummary::admin)) {
            people.makeAdmin(personId, true);
        }
        invitation.joined(clock.instant());
        partnerships.membershipsOf(personId).stream()
                .filter(member -> member.partnershipId().equals(here))
                .findFirst()
                .ifPresent(member -> events.publishEvent(new SeatsChanged(member)));
        return people.person(personId);
    }
}
