package app.tandem.scorecards;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Marked changes in the list of what happened last. */
@Component
class ChronicledMarkers implements Chronicled {
    private final ChangeMarkerRepository markers;

    ChronicledMarkers(ChangeMarkerRepository markers) {
        this.markers = markers;
    }

    @Override
    public Class<?> entity() {
        return ChangeMarker.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return markers.findById(id)
                .map(marker -> new Headline(
                        "Change marked: " + marker.words(),
                        marker.measureId() == null ? "scorecard" : "scorecard/" + marker.measureId()));
    }
}
