package app.tandem.lessons;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a lesson. */
public sealed interface LessonEvent extends PartnershipEvent {
    UUID lessonId();

    record Written(Member by, UUID lessonId) implements LessonEvent {}

    record Reworded(Member by, UUID lessonId) implements LessonEvent {}

    record Proven(Member by, UUID lessonId) implements LessonEvent {}

    record Seen(Member by, UUID lessonId) implements LessonEvent {}

    record NotSeenYet(Member by, UUID lessonId) implements LessonEvent {}
}
