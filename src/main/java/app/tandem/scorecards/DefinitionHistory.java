package app.tandem.scorecards;

import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.programmes.ProgrammeSummary;
import app.tandem.programmes.Programmes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A measure's trail, that of each of its later definitions and of what was marked on it as one story, newest first. */
@Component
class DefinitionHistory {
    private final History history;
    private final LaterDefinitionRepository later;
    private final ChangeMarkerRepository markers;
    private final Programmes programmes;

    DefinitionHistory(
            History history, LaterDefinitionRepository later, ChangeMarkerRepository markers, Programmes programmes) {
        this.history = history;
        this.later = later;
        this.markers = markers;
        this.programmes = programmes;
    }

    List<Change> of(UUID measureId) {
        var trail = new ArrayList<>(placed(history.of(Measure.class, measureId)));
        for (var definition : later.findByMeasureIdOrderByNumber(measureId)) {
            history.of(LaterDefinition.class, definition.id()).stream()
                    .map(change ->
                            change.of(change.thing() + ", version " + definition.number() + ",", change.fields()))
                    .forEach(trail::add);
        }
        markers.everOf(measureId).forEach(marker -> trail.addAll(history.of(ChangeMarker.class, marker.id())));
        return trail.stream()
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    /** A programme reads as it is called now. */
    private List<Change> placed(List<Change> changes) {
        var names = programmes.all().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), ProgrammeSummary::name));
        return changes.stream()
                .map(change -> change.of(
                        change.thing(),
                        change.fields().stream()
                                .map(field -> new FieldChange(
                                        field.field(),
                                        names.getOrDefault(field.from(), field.from()),
                                        names.getOrDefault(field.to(), field.to())))
                                .toList()))
                .toList();
    }
}
