package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a goal. */
public sealed interface GoalEvent extends PartnershipEvent {
    UUID goalId();

    String title();

    record Drafted(Member by, UUID goalId, String title) implements GoalEvent {}

    record Proposed(Member by, UUID goalId, String title) implements GoalEvent {}

    record Changed(Member by, UUID goalId, String title) implements GoalEvent {}

    record Signed(Member by, UUID goalId, String title) implements GoalEvent {}

    /** Both owners have signed the same words: a new version is in force. */
    record Agreed(Member by, UUID goalId, String title, int version) implements GoalEvent {}

    record PutOff(Member by, UUID goalId, String title) implements GoalEvent {}

    record Started(Member by, UUID goalId, String title) implements GoalEvent {}

    /** It is on the Not-now list. */
    record PutAside(Member by, UUID goalId, String title) implements GoalEvent {}

    record BroughtBack(Member by, UUID goalId, String title) implements GoalEvent {}

    record Confided(Member by, UUID goalId, String title, int level) implements GoalEvent {}

    record MilestoneReached(Member by, UUID goalId, String title, String milestone) implements GoalEvent {}

    /** Somebody has said so too early. */
    record MilestoneReopened(Member by, UUID goalId, String title, String milestone) implements GoalEvent {}

    record OutcomeProposed(Member by, UUID goalId, String title, Outcome outcome) implements GoalEvent {}

    record OutcomeWithdrawn(Member by, UUID goalId, String title) implements GoalEvent {}

    /** Both owners say how it ended. */
    record Closed(Member by, UUID goalId, String title, Outcome outcome) implements GoalEvent {}

    record Stated(Member by, UUID goalId, String title) implements GoalEvent {}

    record Reviewed(Member by, UUID goalId, String title) implements GoalEvent {}
}
