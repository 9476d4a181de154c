package app.tandem.goals;

import app.tandem.coedit.TextAccess;
import app.tandem.history.Chronicled;
import app.tandem.partnership.Member;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of the goal in which a shared text stands; a goal that is over is only read. */
@Component
class PlaceOfTexts implements TextAccess {
    private final GoalRepository goals;

    PlaceOfTexts(GoalRepository goals) {
        this.goals = goals;
    }

    @Override
    public boolean mayWrite(Member member, UUID textId) {
        return goals.writtenIn(textId).filter(goal -> goal.state().isClosed()).isEmpty();
    }

    @Override
    public Optional<Chronicled.Headline> placeOf(UUID textId) {
        return goals.writtenIn(textId).map(ChronicledGoals::headline);
    }
}
