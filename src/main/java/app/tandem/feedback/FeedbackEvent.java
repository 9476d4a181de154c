package app.tandem.feedback;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.Set;
import java.util.UUID;

/** Everything that can happen to feedback; it names the realms that may know of it, and none of its words. */
public sealed interface FeedbackEvent extends PartnershipEvent {
    UUID feedbackId();

    Set<String> realms();

    record Delivered(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}

    record Reworded(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}

    record Seen(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}

    record Corrected(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}

    record Answered(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}

    record Widened(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}

    record Closed(Member by, UUID feedbackId, Set<String> realms) implements FeedbackEvent {}
}
