package app.tandem.proposals;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a proposal, but for a quiet doubt, of which nobody is told who had it. */
public sealed interface ProposalEvent extends PartnershipEvent {
    UUID proposalId();

    String title();

    record Drafted(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Changed(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Opened(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Spoken(Member by, UUID proposalId, String title) implements ProposalEvent {}

    /** Said by somebody who is not asked, so nobody's stance. */
    record Remarked(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record ObjectionAnswered(Member by, UUID proposalId, String title) implements ProposalEvent {}

    /** One side has chosen, and the other has not chosen the same yet. */
    record Chosen(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Decided(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record PutIntoEffect(Member by, UUID proposalId, String title) implements ProposalEvent {}

    /** One side has answered the review; what it answered is not told. */
    record ReviewAnswered(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Reviewed(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Closed(Member by, UUID proposalId, String title) implements ProposalEvent {}

    record Withdrawn(Member by, UUID proposalId, String title) implements ProposalEvent {}
}
