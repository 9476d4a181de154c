package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The client's day, whoever reads: a value is late, and a rule counts, for both sides at once. */
@Component
class ClientsDay {
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final Clock clock;

    ClientsDay(Partnerships partnerships, WorkingCalendars calendars, CurrentMember currentMember, Clock clock) {
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    AsOf asOf() {
        return new AsOf(clock.instant(), calendars.of(Side.CLIENT));
    }

    private ZoneId zone() {
        return partnerships
                .zoneOf(Side.CLIENT)
                .orElseGet(() -> currentMember.get().zone());
    }
}
