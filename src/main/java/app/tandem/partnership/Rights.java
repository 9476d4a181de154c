package app.tandem.partnership;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one place that says who may do what; asked anew each time, so that a role taken away is gone at once. */
@Component
public class Rights {
    private record Standing(Role role, Side side) {}

    private final CurrentMember currentMember;
    private final CurrentPerson currentPerson;
    private final People people;

    Rights(CurrentMember currentMember, CurrentPerson currentPerson, People people) {
        this.currentMember = currentMember;
        this.currentPerson = currentPerson;
        this.people = people;
    }

    /** Whether whoever acts now, in a partnership or outside of all, may do this. */
    public boolean allow(Verb verb) {
        return standing().filter(now -> verb.isAllowed(now.role(), now.side())).isPresent();
    }

    public void require(Verb verb) {
        if (!allow(verb)) {
            throw verb.refusal();
        }
    }

    private Optional<Standing> standing() {
        return currentMember.find().map(this::of).or(() -> currentPerson.find().map(Rights::of));
    }

    private Standing of(Member member) {
        if (member.audits()) {
            return new Standing(Role.AUDITOR, member.side());
        }
        return people.person(member.personId()).map(Rights::of).orElse(new Standing(Role.MEMBER, member.side()));
    }

    private static Standing of(PersonSummary person) {
        return new Standing(person.admin() ? Role.ADMIN : Role.MEMBER, person.side());
    }
}
