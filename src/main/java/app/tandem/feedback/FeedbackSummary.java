package app.tandem.feedback;

import app.tandem.partnership.Side;
import java.time.Instant;
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
        boolean fromMe) {}
