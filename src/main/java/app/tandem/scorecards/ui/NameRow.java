package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NamedMeasure;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file calls a measure, the measure that is meant, or that it is left out on purpose. */
class NameRow extends ListItem {
    private final MeasureChoice choice;
    private final Checkbox out = new Checkbox("Leave out");
    private final Div open = new Div();
    private final Set<UUID> offered = new HashSet<>();

    NameRow(NamedMeasure named, Runnable addMeasures) {
        choice = new MeasureChoice("Measure for " + named.written());
        choice.setPlaceholder("Which measure?");
        out.setAriaLabel("Leave out " + named.written());
        var title = new Span(named.written());
        title.addClassNames("title", "strong");
        var rows = new Span(named.inRows());
        rows.addClassName("detail");
        var add = new Button("Choose measures", click -> addMeasures.run());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setAriaLabel("Choose measures, for " + named.written());
        open.add(new Span("Not matched yet. If its measure is missing here, add it first:"), add);
        open.addClassNames("detail", "no-measure");
        var what = new Div(title, rows, open);
        what.addClassName("what");
        var choices = new Div(choice, out);
        choices.addClassName("choices");
        add(what, choices);
        addClassNames("row", "stacks");
        choice.addValueChangeListener(change -> show());
        out.addValueChangeListener(change -> show());
        show();
    }

    void onChoice(Runnable changed) {
        choice.addValueChangeListener(change -> changed.run());
        out.addValueChangeListener(change -> changed.run());
    }

    /** Keeps what was chosen; a suggestion counts only when its measure was not there to be chosen before. */
    void offer(List<MeasureDetails> measures, @Nullable UUID suggested) {
        var kept = choice.chosen();
        var isNew = kept == null && suggested != null && !offered.contains(suggested);
        measures.forEach(measure -> offered.add(measure.id()));
        choice.offer(measures, isNew ? suggested : kept);
    }

    void leaveOut(boolean leftOut) {
        out.setValue(leftOut);
    }

    boolean isLeftOut() {
        return out.getValue();
    }

    @Nullable
    UUID chosen() {
        return choice.chosen();
    }

    private void show() {
        choice.setEnabled(!out.getValue());
        open.setVisible(choice.isEmpty() && !out.getValue());
    }
}
