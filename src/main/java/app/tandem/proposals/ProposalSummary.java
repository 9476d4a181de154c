package app.tandem.proposals;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a line of a list shows it to one reader.
 *
 * @param missing the first names of those who have not spoken
 * @param decision the words of the option that was decided
 */
public record ProposalSummary(
        UUID id,
        String title,
        ProposalState state,
        boolean withoutAlignment,
        String proposer,
        Side proposerSide,
        int required,
        List<String> missing,
        @Nullable Instant speakBy,
        @Nullable LocalDate reviewOn,
        String decision,
        @Nullable Finding outcome,
        Step step,
        boolean waitsForAnybody,
        ZoneId zone) {
    public boolean waitsForMe() {
        return step != Step.NOTHING;
    }

    public int spoken() {
        return required - missing.size();
    }
}
