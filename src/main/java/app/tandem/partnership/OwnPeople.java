package app.tandem.partnership;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The people of one's own organisation in whatever partnerships they work, looked after by its administrators. */
@Service
@TriedAgain
public class OwnPeople {
    private final PersonRepository persons;
    private final People people;
    private final Memberships memberships;
    private final Rights rights;
    private final CurrentPerson currentPerson;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPeople(
            PersonRepository persons,
            People people,
            Memberships memberships,
            Rights rights,
            CurrentPerson currentPerson,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.memberships = memberships;
        this.rights = rights;
        this.currentPerson = currentPerson;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who is with the organisation now, by name. */
    public List<OwnPerson> all() {
        var ours = admin().organisationId();
        return platform.read(() -> {
            var places = memberships.ofAll(ours);
            return people.of(ours).stream()
                    .map(person -> new OwnPerson(person, places.getOrDefault(person.id(), List.of())))
                    .toList();
        });
    }

    /** Somebody of another organisation is not there, and whoever has left is not there any more. */
    public PersonSummary find(UUID personId) {
        var ours = admin().organisationId();
        return people.person(personId)
                .filter(person -> person.organisationId().equals(ours))
                .orElseThrow(() -> new NotFound("This person is not with your organisation any more."));
    }

    public void makeAdministrator(UUID personId) {
        var person = find(personId);
        Refusal.unless(
                memberships.of(personId).stream().noneMatch(Member::audits),
                person.name() + " reads along as an auditor. End that first, then make them an administrator.");
        people.makeAdmin(personId);
    }

    public void endAdministration(UUID personId) {
        Refusal.unless(find(personId).admin(), find(personId).name() + " is no administrator any more.");
        people.endAdministration(personId);
    }

    /** Ends every session; it stands in the person's history who did so. */
    public void signOut(UUID personId) {
        find(personId);
        platform.write(() -> {
            persons.findById(personId).orElseThrow().signOut(clock.instant());
            return true;
        });
        events.publishEvent(new PersonSignedOut(personId));
    }

    /** Ends every seat and every session at once. */
    public void leave(UUID personId) {
        people.leave(find(personId).id());
    }

    private PersonSummary admin() {
        rights.require(Verb.LOOK_AFTER_OWN_PEOPLE);
        return currentPerson.get();
    }
}
