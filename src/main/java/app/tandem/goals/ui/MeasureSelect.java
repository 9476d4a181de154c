package app.tandem.goals.ui;

import app.tandem.scorecards.MeasureDetails;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses a measure of the scorecard by its id, or none of them: then words of one's own say what is measured. */
class MeasureSelect extends Select<String> {
    private static final String NONE = "";

    private final String none;
    private final transient Map<String, MeasureDetails> measures;

    MeasureSelect(String label, List<MeasureDetails> measures) {
        this(label, measures, "Something else, in our own words");
    }

    /** @param none what it means to choose none of them */
    MeasureSelect(String label, List<MeasureDetails> measures, String none) {
        this.none = none;
        this.measures = measures.stream()
                .collect(Collectors.toMap(measure -> measure.id().toString(), Function.identity()));
        setLabel(label);
        setItems(Stream.concat(
                        Stream.of(NONE),
                        measures.stream().map(measure -> measure.id().toString()))
                .toList());
        setItemLabelGenerator(this::words);
        setValue(NONE);
    }

    List<String> ids() {
        return List.copyOf(measures.keySet());
    }

    /** The id of a measure that the scorecard has; nothing for words of one's own. */
    String seen(String value) {
        return measures.containsKey(value) ? value : NONE;
    }

    String words(String value) {
        var measure = measures.get(value);
        return measure == null ? none : measure.name();
    }

    @Nullable
    UUID measureId() {
        var measure = measures.get(getValue());
        return measure == null ? null : measure.id();
    }

    String unit() {
        var measure = measures.get(getValue());
        return measure == null ? "" : measure.unit();
    }
}
