package app.tandem.scorecards;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Measures in the list of what happened last. */
@Component
class ChronicledMeasures implements Chronicled {
    private final MeasureRepository measures;

    ChronicledMeasures(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public Class<?> entity() {
        return Measure.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return measures.findById(id).map(measure -> new Headline(measure.name(), "scorecard/" + id));
    }
}
