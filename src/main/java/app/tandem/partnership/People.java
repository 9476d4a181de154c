package app.tandem.partnership;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The people of the organisations, whichever partnerships they work in. */
@Service
public class People {
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Memberships memberships;
    private final Administrators administrators;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRepository people,
            OrganisationRepository organisations,
            Memberships memberships,
            Administrators administrators,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.administrators = administrators;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    /** Empty also for whoever has left. */
    public Optional<PersonSummary> person(UUID personId) {
        return platform.read(() -> people.here(personId).map(Person::summary));
    }

    /** The clock by which somebody reads times that belong to no partnership: that of their organisation. */
    public ZoneId zoneOf(UUID personId) {
        return platform.read(() -> people.findById(personId)
                .map(person -> person.organisation().zone())
                .orElse(ZoneOffset.UTC));
    }

    /** Everybody who is with this organisation now, by name. */
    public List<PersonSummary> of(UUID organisationId) {
        return platform.read(() -> people.ofOrganisation(organisationId).stream()
                .map(Person::summary)
                .toList());
    }

    /** An e-mail address belongs to at most one person of an organisation; upper and lower case are the same. */
    public Optional<PersonSummary> byEmail(UUID organisationId, String email) {
        return platform.read(
                () -> people.byEmail(organisationId, EmailAddress.normal(email)).map(Person::summary));
    }

    /** Everybody who is known by this address, in whichever organisation. */
    public List<PersonSummary> byEmail(String email) {
        return platform.read(() -> people.byEmail(EmailAddress.normal(email)).stream()
                .map(Person::summary)
                .toList());
    }

    public boolean isEmpty() {
        return platform.read(() -> people.count() == 0);
    }

    /** Whoever had left and is added again comes back as themselves, with the new name. */
    public UUID add(UUID organisationId, String name, String email) {
        return platform.write(() -> people.ever(organisationId, EmailAddress.normal(email))
                .map(known -> {
                    known.comeBack(name);
                    return known;
                })
                .orElseGet(() -> people.save(
                        new Person(organisations.findById(organisationId).orElseThrow(), name, email)))
                .id());
    }

    /** Whether the organisation has an administrator who can still act for it. */
    public boolean isAdministered(UUID organisationId) {
        return platform.read(() -> administrators.has(organisationId));
    }

    public void makeAdmin(UUID personId) {
        platform.write(() -> {
            people.findById(personId).orElseThrow().becomeAdmin(true);
            return true;
        });
    }

    void endAdministration(UUID personId) {
        var company = companyOf(personId);
        platform.write(() -> {
            administrators.oneAtATime(company);
            var person = people.findById(personId).orElseThrow();
            person.becomeAdmin(false);
            administrators.requireOneBeside(person);
            return true;
        });
        events.publishEvent(new AdministrationEnded(personId));
    }

    /** Ends every membership; open sessions, tabs and sockets of that person close on the events. */
    public void leave(UUID personId) {
        var company = companyOf(personId);
        var places = memberships.of(personId);
        var left = platform.write(() -> {
            administrators.oneAtATime(company);
            var person = people.findById(personId).orElseThrow();
            var administered = person.isAdmin();
            person.leave(clock.instant());
            memberships.endAll(personId);
            if (administered) {
                administrators.requireOneBeside(person);
            }
            return new PersonLeft(personId, company, person.email());
        });
        memberships.forget(personId);
        events.publishEvent(left);
        places.forEach(place -> {
            events.publishEvent(new MembershipEnded(place));
            events.publishEvent(new SeatsChanged(place));
        });
    }

    private UUID companyOf(UUID personId) {
        return platform.read(
                () -> people.findById(personId).orElseThrow().organisation().id());
    }
}
