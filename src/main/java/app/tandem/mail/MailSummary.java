package app.tandem.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an admin may know of a mail: to whom, of which kind and how it stands, never what it says. */
public record MailSummary(
        UUID id,
        String to,
        String about,
        MailState state,
        Instant writtenAt,
        Instant nextTryAt,
        int tries,
        @Nullable String reason) {
    /** It was tried and is still waiting. */
    public boolean isInTrouble() {
        return state == MailState.WAITING && reason != null;
    }
}
