package app.tandem.goals.ui;

import app.tandem.scorecards.MeasureDetails;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses a measure of the scorecard, or takes free words; its value is the measure's id or the words. */
class MeasureBox extends ComboBox<String> {
    private final transient Map<String, MeasureDetails> measures;

    MeasureBox(String label, List<MeasureDetails> measures) {
        super(label);
        this.measures = measures.stream()
                .collect(Collectors.toMap(measure -> measure.id().toString(), Function.identity()));
        setItems(measures.stream().map(measure -> measure.id().toString()).toList());
        setItemLabelGenerator(this::words);
        setAllowCustomValue(true);
        setHelperText("A measure of your scorecard, or your own words");
    }

    /** Also takes the words that were typed and are no measure. */
    void onChoice(Runnable step) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                step.run();
            }
        });
        addCustomValueSetListener(typed -> {
            setValue(typed.getDetail());
            step.run();
        });
    }

    String words(String value) {
        var measure = measures.get(value);
        return measure == null ? value : measure.name();
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

    String words() {
        return getValue() == null ? "" : words(getValue());
    }
}
