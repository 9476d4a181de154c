package app.tandem.wall;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledDisplays implements Chronicled {
    private final WallDisplayRepository displays;

    ChronicledDisplays(WallDisplayRepository displays) {
        this.displays = displays;
    }

    @Override
    public Class<?> entity() {
        return WallDisplay.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return displays.findById(id).map(display -> new Headline("Wall display: " + display.name(), "displays"));
    }
}
