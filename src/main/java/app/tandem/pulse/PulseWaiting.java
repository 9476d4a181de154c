package app.tandem.pulse;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import app.tandem.shell.Days;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The four questions, as long as a member has not answered them; and for a sponsor, that the pulse of a side falls. */
@Component
@Order(25)
class PulseWaiting implements WaitingThings {
    private final Pulses pulses;
    private final Partnerships partnerships;

    PulseWaiting(Pulses pulses, Partnerships partnerships) {
        this.pulses = pulses;
        this.partnerships = partnerships;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return member.may(Verb.WRITE_SHARED)
                ? Stream.concat(warnings(member), questions()).toList()
                : List.of();
    }

    private Stream<Waiting> warnings(Member member) {
        return !isSponsor(member)
                ? Stream.empty()
                : pulses.warnings().stream()
                        .map(warning -> new Waiting(
                                "Early warning: "
                                        + warning.inTitle(partnerships
                                                .company(warning.side())
                                                .name()),
                                warning.run() + " of 5 · for the sponsors of both sides",
                                "Read",
                                "pulse"));
    }

    private boolean isSponsor(Member member) {
        return partnerships.seatsOf(member.personId(), member.partnershipId()).stream()
                .anyMatch(held -> held.seat() == Seat.SPONSOR);
    }

    private Stream<Waiting> questions() {
        return pulses
                .open()
                .filter(round -> round.mine() == null)
                .map(round -> new Waiting(
                        "Four questions, one minute",
                        "The pulse, until " + Days.weekday(round.to()) + " · nobody sees what you answer",
                        "Answer",
                        "pulse"))
                .stream();
    }
}
