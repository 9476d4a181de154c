package app.tandem.feedback;

import app.tandem.history.Chronicled;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Realms;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledFeedback implements Chronicled {
    private final FeedbackRepository feedback;
    private final CurrentMember currentMember;

    ChronicledFeedback(FeedbackRepository feedback, CurrentMember currentMember) {
        this.feedback = feedback;
        this.currentMember = currentMember;
    }

    @Override
    public Class<?> entity() {
        return Feedback.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        var me = currentMember.get();
        return feedback.find(id, Circle.reader(me), Realms.of(me))
                .map(one -> new Headline(one.headline(), "feedback/" + id));
    }
}
