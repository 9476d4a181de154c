package app.tandem.feedback;

import app.tandem.actions.OriginKind;
import app.tandem.actions.OriginLink;
import app.tandem.actions.OriginSource;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Feedback as the origin of an action, for those who may read it. */
@Component
class FeedbackOrigin implements OriginSource {
    private final FeedbackRepository feedback;
    private final CurrentMember currentMember;
    private final Partnerships partnerships;

    FeedbackOrigin(FeedbackRepository feedback, CurrentMember currentMember, Partnerships partnerships) {
        this.feedback = feedback;
        this.currentMember = currentMember;
        this.partnerships = partnerships;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.FEEDBACK;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OriginLink> find(UUID id) {
        var member = currentMember.get();
        return feedback.find(id, member.personId(), Realms.of(member))
                .map(found -> new OriginLink(
                        kind(), "Feedback from " + partnerships.nameOf(found.authorId()), "feedback/" + id));
    }
}
