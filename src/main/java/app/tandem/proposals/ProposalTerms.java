package app.tandem.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided by whom, who must be heard, and until when.
 *
 * @param speakByDay null for five working days from the day on which it is opened
 */
public record ProposalTerms(
        String title,
        FinalSay finalSay,
        List<UUID> required,
        @Nullable LocalDate speakByDay,
        boolean reversible,
        @Nullable LocalDate reviewOn) {
    /** What whoever changes them sends back, so that nobody overwrites what they have not read. */
    public String asRead() {
        return toString();
    }
}
