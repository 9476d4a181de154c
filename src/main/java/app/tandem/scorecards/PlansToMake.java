package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Seats;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan that is missing waits for the measure's owners, a day later for the operations leads too, then for the sponsors. */
@Component
@Order(25)
class PlansToMake implements WaitingThings {
    private final Plans plans;
    private final Seats seats;
    private final Clock clock;

    PlansToMake(Plans plans, Seats seats, Clock clock) {
        this.plans = plans;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        var now = clock.instant();
        return plans.missing().stream()
                .filter(missing -> isWith(member, missing, now))
                .map(missing -> new Waiting(
                        "Make a plan: " + missing.measure().name(),
                        "The contract names it, and it has been off target for two "
                                + missing.measure().cadence().shownAs().noun() + "s.",
                        "Make a plan",
                        "scorecard/" + missing.measure().id()))
                .toList();
    }

    private boolean isWith(Member member, MissingPlan missing, Instant now) {
        return missing.measure().isSigner(member)
                || switch (missing.level(now)) {
                    case OWNERS -> false;
                    case OPERATIONS_LEADS -> sits(member, Seat.OPERATIONS_LEAD);
                    case SPONSORS -> sits(member, Seat.OPERATIONS_LEAD) || sits(member, Seat.SPONSOR);
                };
    }

    private boolean sits(Member member, Seat seat) {
        return seats.held().stream()
                .anyMatch(holder -> holder.personId().equals(member.personId())
                        && holder.side() == member.side()
                        && holder.seat() == seat);
    }
}
