package app.tandem.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say to a proposal.
 *
 * @param words the concern, or the reason of an objection
 * @param safeIf what would make it safe to try, for whoever objects
 * @param until the day until which time is needed
 */
public record StanceDraft(
        @Nullable StanceKind kind,
        String words,
        String safeIf,
        @Nullable LocalDate until) {
    public static StanceDraft support() {
        return new StanceDraft(StanceKind.SUPPORT, "", "", null);
    }

    public static StanceDraft concern(String words) {
        return new StanceDraft(StanceKind.CONCERN, words, "", null);
    }

    public static StanceDraft object(String reason, String safeIf) {
        return new StanceDraft(StanceKind.OBJECT, reason, safeIf, null);
    }

    public static StanceDraft needTime(LocalDate until) {
        return new StanceDraft(StanceKind.NEED_TIME, "", "", until);
    }
}
