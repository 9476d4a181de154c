package app.tandem.scorecards;

import app.tandem.actions.OriginKind;
import app.tandem.actions.StandsUnder;
import app.tandem.partnership.Pillar;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PillarsOfMeasures implements StandsUnder {
    private final MeasureRepository measures;

    PillarsOfMeasures(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.MEASURE;
    }

    @Override
    public Optional<Pillar> pillarOf(UUID id) {
        return measures.findById(id).map(Measure::pillar);
    }
}
