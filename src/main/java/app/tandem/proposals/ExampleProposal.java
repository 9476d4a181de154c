package app.tandem.proposals;

import java.util.List;
import java.util.UUID;

/** What a proposal can look like, for those who have not written one yet. */
final class ExampleProposal {
    private ExampleProposal() {}

    static ProposalDraft of(UUID writer, UUID other) {
        return new ProposalDraft(
                new ProposalTerms(
                        "Try a new greeting for four weeks", FinalSay.JOINT, List.of(writer, other), null, true, null),
                "Customers tell us that the first sentence sounds read out. We want to know whether a shorter one helps, and"
                        + " what it costs.",
                List.of(
                        "Everybody says: “Hello, this is … of …. What can I do for you?”",
                        "The same opening words, then everybody goes on in their own."));
    }
}
