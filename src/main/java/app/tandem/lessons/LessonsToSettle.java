package app.tandem.lessons;

import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import app.tandem.partnership.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Changes that the member's side asked for and has not said whether it sees them, and proofs whose day has come. */
@Component
@Order(50)
class LessonsToSettle implements WaitingThings {
    private final Lessons lessons;

    LessonsToSettle(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return member.may(Verb.WRITE_SHARED)
                ? lessons.unsettled().stream().flatMap(LessonsToSettle::waiting).toList()
                : List.of();
    }

    private static Stream<Waiting> waiting(LessonSummary lesson) {
        var page = "lessons/" + lesson.id();
        if (lesson.awaitsMyAnswer()) {
            return Stream.of(new Waiting(
                    "Do you see it? " + Wording.shortened(lesson.change()),
                    "You said: " + Wording.shortened(lesson.said()),
                    "Answer",
                    page,
                    lesson.author(),
                    lesson.authorSide()));
        }
        return lesson.awaitsMyProof()
                ? Stream.of(new Waiting(
                        "Did it work? " + Wording.shortened(lesson.change()),
                        lesson.proofInWords(),
                        "Say what proved it",
                        page))
                : Stream.empty();
    }
}
