package app.tandem.proposals;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands, as the board shows it.
 *
 * @param kind null for whoever has not spoken
 * @param late whether their last day to speak is over without a word
 */
public record Voice(
        UUID personId,
        String name,
        Side side,
        boolean hasLeft,
        int edition,
        @Nullable StanceKind kind,
        String words,
        String safeIf,
        @Nullable LocalDate neededUntil,
        @Nullable Instant spokenAt,
        boolean late,
        @Nullable Disposition disposition,
        String disposedBecause,
        String disposedBy) {
    public boolean hasSpoken() {
        return kind != null && kind.isSpeaking();
    }

    public boolean isUnansweredObjection() {
        return kind == StanceKind.OBJECT && disposition == null;
    }

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
