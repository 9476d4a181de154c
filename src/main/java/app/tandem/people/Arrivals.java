package app.tandem.people;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.EmailAddress;
import app.tandem.partnership.Newcomers;
import app.tandem.partnership.Organisations;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonLeft;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.SeatsChanged;
import app.tandem.secrets.Token;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes invitations up: before that, nobody is a person here and no seat is theirs. */
@Component
class Arrivals implements Newcomers {
    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final InvitationRepository invitations;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            InvitationRepository invitations,
            Partnerships partnerships,
            Organisations organisations,
            People people,
            CurrentPerson currentPerson,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.people = people;
        this.currentPerson = currentPerson;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Invited> invitedBy(String token) {
        return platform.read(() -> invitations
                .findByTokenHash(new Token(token).hash())
                .filter(this::opens)
                .map(Invitation::invited));
    }

    @Override
    public Optional<String> awaited(UUID organisationId, String email) {
        return platform.read(() -> invitations.openFor(organisationId, EmailAddress.normal(email)).stream()
                .filter(this::opens)
                .map(Invitation::name)
                .findFirst());
    }

    @Override
    public Optional<PersonSummary> join(String token) {
        return takeUp(() -> invitations.take(new Token(token).hash()));
    }

    @Override
    public Optional<PersonSummary> arrive(UUID organisationId, String email) {
        var open = platform.read(() -> invitations.openFor(organisationId, EmailAddress.normal(email)).stream()
                .map(Invitation::id)
                .toList());
        return open.stream()
                .map(this::takeUpIfPossible)
                .flatMap(Optional::stream)
                .reduce((one, same) -> same);
    }

    /** Each by itself, so that one that is refused takes no other with it. */
    private Optional<PersonSummary> takeUpIfPossible(UUID invitationId) {
        try {
            return takeUp(() -> invitations.takeOne(invitationId));
        } catch (Refusal refusal) {
            log.info("An invitation was not taken up: {}", refusal.sentence());
            return Optional.empty();
        }
    }

    private Optional<PersonSummary> takeUp(Supplier<Optional<Invitation>> taken) {
        return currentPerson.arriving(newcomer ->
                platform.write(() -> taken.get().filter(this::opens).flatMap(invitation -> {
                    var personId = personFor(invitation);
                    newcomer.accept(personId);
                    seat(personId, invitation);
                    invitation.joined(clock.instant());
                    return people.person(personId);
                })));
    }

    /** Somebody of that organisation with this address is who was meant; otherwise a new person comes. */
    private UUID personFor(Invitation invitation) {
        return people.byEmail(invitation.organisationId(), invitation.email())
                .map(PersonSummary::id)
                .orElseGet(() -> people.add(invitation.organisationId(), invitation.name(), invitation.email()));
    }

    private void seat(UUID personId, Invitation invitation) {
        var here = invitation.partnershipId();
        var until = invitation.auditsUntil();
        if (until != null) {
            partnerships.joinAsAuditor(here, personId, until);
        } else if (partnerships.seatsOf(personId, here).stream().noneMatch(invitation::promises)) {
            if (invitation.deputy()) {
                partnerships.joinAsDeputy(here, personId, invitation.seat());
            } else {
                partnerships.join(here, personId, invitation.seat());
            }
        }
        if (invitation.firstAdmin() && !people.isAdministered(invitation.organisationId())) {
            people.makeAdmin(personId);
        }
        partnerships.membershipsOf(personId).stream()
                .filter(member -> member.partnershipId().equals(here))
                .findFirst()
                .ifPresent(member -> events.publishEvent(new SeatsChanged(member)));
    }

    private boolean opens(Invitation invitation) {
        return invitation.opensAt(
                ZonedDateTime.ofInstant(clock.instant(), organisations.zoneOf(invitation.organisationId())));
    }

    /** Whoever has been sent away does not come back by a link from before. */
    @EventListener
    void on(PersonLeft left) {
        platform.write(() -> {
            invitations
                    .openFor(left.organisationId(), left.email())
                    .forEach(invitation ->
                            invitation.withdraw(clock.instant().atZone(organisations.zoneOf(left.organisationId()))));
            return true;
        });
    }
}
