package app.tandem.scorecards.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.shell.LiveRows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Measures of which the reader's side still has to say one thing: each by itself, or all alike. */
class MeasuresToSettleDialog extends Dialog {
    private final transient Supplier<List<MeasureDetails>> open;
    private final transient Consumer<UUID> define;
    private final LiveRows<MeasureDetails> rows = new LiveRows<>(MeasureDetails::id, this::row);
    private final Paragraph nothing = new Paragraph("That was all. Thank you.");
    private final Button all = new Button();
    private String word = "";
    private transient Consumer<MeasureDetails> settle = measure -> {};

    MeasuresToSettleDialog(String title, String why, Supplier<List<MeasureDetails>> open, Consumer<UUID> define) {
        this.open = open;
        this.define = define;
        setHeaderTitle(title);
        setWidth("680px");
        add(new Paragraph(why), nothing, rows);
        getFooter().add(all, new Button("Done", click -> close()));
    }

    /** What most will say. */
    MeasuresToSettleDialog offering(String word, Consumer<MeasureDetails> settle) {
        this.word = word;
        this.settle = settle;
        all.setText(word + ": all of them");
        all.addClickListener(click -> open.get().forEach(settle));
        return this;
    }

    void open(LiveUpdates live) {
        live.show(this, ScorecardEvent.class, this::list);
        open();
    }

    private void list() {
        var left = open.get();
        nothing.setVisible(left.isEmpty());
        all.setVisible(left.size() > 1);
        rows.show(left);
    }

    private Component[] row(MeasureDetails measure) {
        var title = new Span(measure.name());
        title.addClassNames("title", "strong");
        var meaning = new Span(measure.definition().meaning());
        meaning.addClassName("detail");
        var watch = measure.bounds().watchInWords(measure.unit());
        var target = new Span("On target " + measure.target() + (watch.isEmpty() ? "" : ", " + watch));
        target.addClassName("detail");
        var what = new Div(title, meaning, target);
        what.addClassName("what");
        var yes = new Button(word, click -> settle.accept(measure));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setAriaLabel(word + ": " + measure.name());
        var otherwise = new Button("Change", click -> define.accept(measure.id()));
        otherwise.setAriaLabel("Change " + measure.name());
        var steps = new Div(otherwise, yes);
        steps.addClassName("actions");
        return new Component[] {what, steps};
    }
}
