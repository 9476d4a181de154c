package app.tandem.partnership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the admin of a company does for it in a young partnership: say when it works, and who sits where. */
@Component
@Order(92)
class CompanySteps implements WaitingThings {
    private static final Set<Seat> TO_FILL = EnumSet.range(Seat.SPONSOR, Seat.ACCOUNT_MANAGER);
    private static final int NAMED = 2;

    private final People people;
    private final OrganisationRepository organisations;
    private final SeatedPersonRepository seated;
    private final Platform platform;
    private final Clock clock;

    CompanySteps(
            People people,
            OrganisationRepository organisations,
            SeatedPersonRepository seated,
            Platform platform,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.seated = seated;
        this.platform = platform;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return people.person(member.personId()).filter(PersonSummary::admin).isPresent()
                ? platform.read(() -> ofAdmin(member))
                : List.of();
    }

    private List<Waiting> ofAdmin(Member member) {
        var steps = new ArrayList<Waiting>();
        if (!organisations.findById(member.organisationId()).orElseThrow().isCalendarConfirmed()) {
            steps.add(new Waiting(
                    "Set your calendar",
                    "Deadlines for %s skip its weekends and holidays.".formatted(member.organisation()),
                    "Set it",
                    "/settings/calendar"));
        }
        var empty = EnumSet.copyOf(TO_FILL);
        seated.in(List.of(member.partnershipId()), clock.instant()).stream()
                .filter(one -> one.side() == member.side())
                .forEach(one -> empty.remove(one.seat()));
        if (!empty.isEmpty()) {
            steps.add(new Waiting("Fill your empty seats", inWords(empty), "See them", "people"));
        }
        return steps;
    }

    private static String inWords(Set<Seat> empty) {
        var named = empty.stream().limit(NAMED).map(Seat::toString).collect(Collectors.joining(", "));
        var more = empty.size() - NAMED;
        return more > 0 ? named + " and " + more + " more are nobody’s yet." : named + ": nobody’s yet.";
    }
}
