package app.tandem.people;

import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation that nobody has taken up yet, as the admins of that company see it. */
public record InvitationSummary(
        UUID id,
        String name,
        String email,
        Side side,
        Seat seat,
        boolean deputy,
        @Nullable LocalDate auditsUntil,
        String invitedBy,
        Instant validUntil,
        boolean expired) {}
