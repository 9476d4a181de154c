package app.tandem.pulse;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Setup;
import app.tandem.partnership.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which round it is in the current partnership, by the client's day for both sides at once. */
@Component
class PulseCalendar {
    /** For partnerships that were at work before anybody noted since when. */
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    private final Setup setup;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final Clock clock;

    PulseCalendar(Setup setup, Partnerships partnerships, CurrentMember currentMember, Clock clock) {
        this.setup = setup;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Nothing for a partnership that is being set up. */
    Optional<Rounds> rounds() {
        return setup.isLive()
                ? Optional.of(new Rounds(setup.liveSince()
                        .map(since -> LocalDate.ofInstant(since, zone()))
                        .orElse(LONG_AGO)))
                : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return partnerships
                .zoneOf(Side.CLIENT)
                .orElseGet(() -> currentMember.get().zone());
    }
}
