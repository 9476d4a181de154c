package app.tandem.programmes;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledProgrammes implements Chronicled {
    private final ProgrammeRepository programmes;

    ChronicledProgrammes(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    @Override
    public Class<?> entity() {
        return Programme.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return programmes.findById(id).map(programme -> new Headline("Programme: " + programme.name(), "programmes"));
    }
}
