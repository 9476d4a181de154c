package app.tandem.actions;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledActions implements Chronicled {
    private final ActionRepository actions;

    ChronicledActions(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public Class<?> entity() {
        return Action.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return actions.findById(id).map(action -> new Headline(action.title(), "actions/" + id));
    }
}
