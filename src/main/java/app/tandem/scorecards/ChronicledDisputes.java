package app.tandem.scorecards;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Disputes in the list of what happened last. */
@Component
class ChronicledDisputes implements Chronicled {
    private final DisputeRepository disputes;
    private final MeasureRepository measures;

    ChronicledDisputes(DisputeRepository disputes, MeasureRepository measures) {
        this.disputes = disputes;
        this.measures = measures;
    }

    @Override
    public Class<?> entity() {
        return Dispute.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return disputes.findById(id)
                .flatMap(dispute -> measures.findById(dispute.measureId())
                        .map(measure -> new Headline(
                                "Dispute about %s, %s"
                                        .formatted(
                                                measure.name(), dispute.period().label()),
                                "scorecard?until=" + dispute.period().end())));
    }
}
