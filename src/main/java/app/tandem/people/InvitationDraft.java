package app.tandem.people;

import app.tandem.partnership.Seat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invitation as an admin fills it in; whose company it is follows from who fills it in. */
public record InvitationDraft(
        String name,
        String email,
        Seat seat,
        boolean deputy,
        @Nullable LocalDate auditsUntil) {
    public InvitationDraft(String name, String email, Seat seat) {
        this(name, email, seat, false, null);
    }
}
