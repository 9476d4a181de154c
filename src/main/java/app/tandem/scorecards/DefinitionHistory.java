package app.tandem.scorecards;

import app.tandem.history.Change;
import app.tandem.history.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A measure's trail and that of each of its later definitions as one story, newest first. */
@Component
class DefinitionHistory {
    private final History history;
    private final LaterDefinitionRepository later;

    DefinitionHistory(History history, LaterDefinitionRepository later) {
        this.history = history;
        this.later = later;
    }

    List<Change> of(UUID measureId) {
        var trail = new ArrayList<>(history.of(Measure.class, measureId));
        for (var definition : later.findByMeasureIdOrderByNumber(measureId)) {
            history.of(LaterDefinition.class, definition.id()).stream()
                    .map(change ->
                            change.of(change.thing() + ", version " + definition.number() + ",", change.fields()))
                    .forEach(trail::add);
        }
        return trail.stream()
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }
}
