package app.tandem.partnership;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The administrators of an organisation, which never loses the last one who can still do something for it. */
@Component
class Administrators {
    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final Clock clock;

    Administrators(OrganisationRepository organisations, PersonRepository people, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    /** A client's administrator acts from a seat; a BPO's takes clients on without one. */
    boolean has(UUID organisationId) {
        return people.isAdministered(organisationId, clock.instant());
    }

    /** Comes before anything is read: of two who go at the same moment, the second sees that the first is gone. */
    void oneAtATime(UUID organisationId) {
        organisations.oneAtATime(organisationId);
    }

    /** Asked when somebody has gone, before it is written down for good. */
    void requireOneBeside(Person gone) {
        var organisation = gone.organisation();
        Refusal.unless(
                has(organisation.id()),
                organisation.name() + " needs an administrator"
                        + (organisation.kind() == Side.CLIENT ? " who works in a partnership" : "") + ", and "
                        + gone.name()
                        + " is the only one. Make somebody else an administrator first: in the settings, under People.");
    }
}
