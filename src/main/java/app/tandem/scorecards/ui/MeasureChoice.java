package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the measures of this partnership, or none. */
class MeasureChoice extends ComboBox<MeasureDetails> {
    MeasureChoice(String ariaLabel) {
        setItemLabelGenerator(MeasureChoice::inList);
        setPlaceholder("Leave out");
        setClearButtonVisible(true);
        addClassName("measure-choice");
        setAriaLabel(ariaLabel);
    }

    void offer(List<MeasureDetails> measures, @Nullable UUID wanted) {
        setItems(measures);
        measures.stream()
                .filter(measure -> measure.id().equals(wanted))
                .findFirst()
                .ifPresent(this::setValue);
    }

    @Nullable
    UUID chosen() {
        return isEmpty() ? null : getValue().id();
    }

    private static String inList(MeasureDetails measure) {
        return switch (measure.unit()) {
            case "" -> measure.name();
            case "n" -> measure.name() + " · number";
            default -> measure.name() + " · " + measure.unit();
        };
    }
}
