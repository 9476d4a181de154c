package app.tandem.headsups;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledHeadsUps implements Chronicled {
    private final HeadsUpRepository headsUps;

    ChronicledHeadsUps(HeadsUpRepository headsUps) {
        this.headsUps = headsUps;
    }

    @Override
    public Class<?> entity() {
        return HeadsUp.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return headsUps.findById(id).map(one -> new Headline(one.certainty() + ": " + one.title(), "heads-ups/" + id));
    }
}
