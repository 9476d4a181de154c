package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.Numbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One column of a file: what its cells would be read as, and the measure that they belong to. */
class ColumnRow extends ListItem {
    private final List<String> cells;
    private final ComboBox<MeasureDetails> choice = new ComboBox<>();
    private final Span sample = new Span();
    private final Div noMeasure = new Div();
    private final Set<UUID> offered = new HashSet<>();

    ColumnRow(String column, List<String> cells, Runnable addMeasures) {
        this.cells = cells;
        choice.setItemLabelGenerator(ColumnRow::inList);
        choice.setPlaceholder("Leave out");
        choice.setClearButtonVisible(true);
        choice.addClassName("measure-choice");
        choice.setAriaLabel("Measure for " + column);
        var title = new Span(column);
        title.addClassNames("title", "strong");
        sample.addClassName("detail");
        var add = new Button("Choose measures", click -> addMeasures.run());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setAriaLabel("Choose measures, for " + column);
        noMeasure.add(new Span("Left out. If its measure is missing here, add it first:"), add);
        noMeasure.addClassNames("detail", "no-measure");
        var what = new Div(title, sample, noMeasure);
        what.addClassName("what");
        add(what, choice);
        addClassNames("row", "stacks");
    }

    /** Once told, a change of the choice is a person's. */
    void onChoice(Runnable changed) {
        choice.addValueChangeListener(change -> changed.run());
    }

    /** Keeps what was chosen; a suggestion counts only when its measure was not there to be chosen before. */
    void offer(List<MeasureDetails> measures, @Nullable UUID suggested) {
        var kept = chosen();
        var wanted = kept == null && suggested != null && !offered.contains(suggested) ? suggested : kept;
        offered.addAll(measures.stream().map(MeasureDetails::id).collect(Collectors.toSet()));
        choice.setItems(measures);
        measures.stream()
                .filter(measure -> measure.id().equals(wanted))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    @Nullable
    UUID chosen() {
        return choice.isEmpty() ? null : choice.getValue().id();
    }

    /** The first cells as they would be written, in the unit of the measure. */
    void show(NumberStyle numbers) {
        var unit = choice.isEmpty() ? "" : choice.getValue().unit();
        sample.setText(cells.stream()
                .map(cell -> numbers.parse(cell)
                        .map(value -> Numbers.withUnit(value, unit))
                        .orElse(cell))
                .collect(Collectors.joining(" · ")));
        noMeasure.setVisible(choice.isEmpty());
    }

    private static String inList(MeasureDetails measure) {
        return switch (measure.unit()) {
            case "" -> measure.name();
            case "n" -> measure.name() + " · number";
            default -> measure.name() + " · " + measure.unit();
        };
    }
}
