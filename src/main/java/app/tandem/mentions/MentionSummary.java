package app.tandem.mentions;

import app.tandem.partnership.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who mentioned the reader where, and the words around it; page is below the partnership's address. */
public record MentionSummary(
        UUID textId, String by, @Nullable Side side, String words, String title, String page) {}
