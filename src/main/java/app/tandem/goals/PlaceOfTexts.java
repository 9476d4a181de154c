package app.tandem.goals;

import app.tandem.coedit.TextAccess;
import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of the goal in which a shared text stands. */
@Component
class PlaceOfTexts implements TextAccess {
    private final GoalRepository goals;

    PlaceOfTexts(GoalRepository goals) {
        this.goals = goals;
    }

    @Override
    public Optional<Chronicled.Headline> placeOf(UUID textId) {
        return goals.writtenIn(textId).map(ChronicledGoals::headline);
    }
}
