package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The client's day, whoever reads: a value is late, and a rule counts, for both sides at once. */
@Component
class ClientsDay {
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final Clock clock;

    ClientsDay(Partnerships partnerships, CurrentMember currentMember, Clock clock) {
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    LocalDate today() {
        var zone = partnerships
                .zoneOf(Side.CLIENT)
                .orElseGet(() -> currentMember.get().zone());
        return LocalDate.now(clock.withZone(zone));
    }
}
