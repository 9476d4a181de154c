package app.tandem.scorecards;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Readings that people type in or correct, in the list of what happened last: one line for each measure. */
@Component
class ChronicledReadings implements Chronicled {
    private final MeasureRepository measures;

    ChronicledReadings(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public Class<?> entity() {
        return Readings.class;
    }

    @Override
    public Optional<Headline> headline(UUID measureId) {
        return measures.findById(measureId)
                .map(measure -> new Headline(measure.name() + ": reading", "scorecard/" + measureId));
    }
}
