package app.tandem.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a seat, or who once was in it.
 *
 * @param auditsUntil the last day on which an auditor reads along
 */
public record SeatHolder(
        UUID membershipId,
        UUID personId,
        String name,
        Side side,
        Seat seat,
        boolean deputy,
        Instant from,
        @Nullable Instant to,
        @Nullable LocalDate auditsUntil) {
    public String initials() {
        return Initials.of(name);
    }

    /** "Workforce", "Deputy workforce". */
    public String seatInWords() {
        return seat.held(deputy);
    }
}
