package app.tandem.proposals;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its page shows it to one reader.
 *
 * @param terms as they can be changed while it is a draft
 * @param wording what whoever speaks or decides sends back, so that they have read these options
 * @param board where everybody who must be heard stands, the client's people first
 * @param earlier what was said to earlier versions, the latest first
 * @param remarks what those said who are not asked; it counts for nothing
 * @param onlySide the side that alone has spoken
 * @param objections those that still need an answer, from whatever version
 * @param lastDay the last day to speak, by the reader's calendar
 * @param lastDayMore the last day until which the reader can ask for time; null when they cannot
 * @param decides whether the reader is one of those who decide
 */
public record ProposalDetails(
        ProposalSummary summary,
        ProposalTerms terms,
        int edition,
        int wording,
        String why,
        UUID whyText,
        UUID proposerId,
        List<OptionLine> options,
        List<Voice> board,
        List<Voice> earlier,
        List<RemarkLine> remarks,
        boolean mayRemark,
        @Nullable Side onlySide,
        List<Voice> objections,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lastDayMore,
        List<Choice> choices,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        List<ReviewLine> review,
        DoubtLine doubt,
        String withdrawnBecause,
        boolean decides,
        boolean isRequired,
        boolean isOfProposersSide) {
    public ProposalState state() {
        return summary.state();
    }

    public UUID id() {
        return summary.id();
    }

    /** Those who have said nothing to this version. */
    public List<Voice> missing() {
        return board.stream().filter(voice -> !voice.hasSpoken()).toList();
    }

    public List<Voice> board(Side side) {
        return board.stream().filter(voice -> voice.side() == side).toList();
    }
}
