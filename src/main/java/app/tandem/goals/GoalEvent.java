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
}
