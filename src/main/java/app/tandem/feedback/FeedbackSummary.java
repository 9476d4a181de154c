package app.tandem.feedback;

import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback as a line of a list shows it to somebody who may read it; due is when it should be seen, then answered. */
public record FeedbackSummary(
        UUID id,
        Kind kind,
        String author,
        Side authorSide,
        String recipient,
        Side recipientSide,
        String situation,
        boolean hardToSay,
        Visibility visibility,
        FeedbackState state,
        @Nullable Answer answer,
        Instant deliveredAt,
        Instant due,
        boolean overdue,
        boolean forMe,
        boolean fromMe) {
    /** A clock of whole days runs out at midnight: the last day on which it is kept is the one before. */
    public String dueDay(ZoneId readersZone) {
        return Days.weekday(due.minusSeconds(1).atZone(readersZone).toLocalDate());
    }
}
