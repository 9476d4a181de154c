package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.Numbers;
import app.tandem.scorecards.Part;
import app.tandem.scorecards.PartOf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One column of a file: what its cells would be read as, and the measure that they belong to. */
class ColumnRow extends ListItem {
    private final List<String> cells;
    private final MeasureChoice choice;
    private final Select<Part> part = new Select<>();
    private final Span sample = new Span();
    private final Div noMeasure = new Div();
    private final Set<UUID> offered = new HashSet<>();

    ColumnRow(String column, List<String> cells, Runnable addMeasures) {
        this.cells = cells;
        choice = new MeasureChoice("Measure for " + column);
        part.setItems(Part.values());
        part.setItemLabelGenerator(Part::words);
        part.setValue(Part.VALUE);
        part.setAriaLabel("What " + column + " is of its measure");
        part.addClassName("part-choice");
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
        var choices = new Div(choice, part);
        choices.addClassName("choices");
        add(what, choices);
        addClassNames("row", "stacks");
    }

    /** Once told, a change of the choice is a person's. */
    void onChoice(Runnable changed) {
        choice.addValueChangeListener(change -> changed.run());
        part.addValueChangeListener(change -> changed.run());
    }

    /** Keeps what was chosen; a suggestion counts only when its measure was not there to be chosen before. */
    void offer(List<MeasureDetails> measures, @Nullable PartOf suggested) {
        var kept = choice.chosen();
        var isNew = kept == null && suggested != null && !offered.contains(suggested.measureId());
        offered.addAll(measures.stream().map(MeasureDetails::id).collect(Collectors.toSet()));
        if (isNew && suggested != null) {
            part.setValue(suggested.part());
        }
        choice.offer(measures, isNew && suggested != null ? suggested.measureId() : kept);
    }

    @Nullable
    PartOf chosen() {
        var measure = choice.chosen();
        return measure == null ? null : new PartOf(measure, part.getValue());
    }

    /** The first cells as they would be written, in the unit of the measure. */
    void show(NumberStyle numbers) {
        var unit = choice.isEmpty() || part.getValue() != Part.VALUE
                ? ""
                : choice.getValue().unit();
        sample.setText(cells.stream()
                .map(cell -> numbers.parse(cell)
                        .map(value -> Numbers.withUnit(value, unit))
                        .orElse(cell))
                .collect(Collectors.joining(" · ")));
        noMeasure.setVisible(choice.isEmpty());
        part.setVisible(!choice.isEmpty());
    }
}
