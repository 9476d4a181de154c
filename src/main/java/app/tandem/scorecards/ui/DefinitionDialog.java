package app.tandem.scorecards.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Direction;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Pillar;
import app.tandem.scorecards.RollUp;
import app.tandem.shell.Banner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What a measure means, from which numbers on it is on target, and who answers for it on either side. */
class DefinitionDialog extends Dialog {
    private final MeasureDraft before;
    private final Consumer<MeasureDraft> save;
    private final TextField name = new TextField("Name");
    private final TextArea meaning = new TextArea("What it measures, in plain words");
    private final TextField unit = new TextField("Unit");
    private final Select<Direction> direction = select("Which way is better", Direction.values());
    private final BigDecimalField greenFrom = new BigDecimalField("On target from");
    private final BigDecimalField greenTo = new BigDecimalField("On target up to");
    private final BigDecimalField amberFrom = new BigDecimalField("Still \"watch\" from");
    private final BigDecimalField amberTo = new BigDecimalField("Still \"watch\" up to");
    private final Select<Cadence> cadence = select("How often", Cadence.values());
    private final IntegerField dueAfter = new IntegerField("Due, days after the period");
    private final Select<RollUp> rollUp = select("A period's value is", RollUp.values());
    private final ComboBox<MeasureDetails> weight = new ComboBox<>("Weighted by");
    private final Select<Pillar> pillar = select("Pillar", Pillar.values());
    private final OwnerChoice clientOwner;
    private final OwnerChoice bpoOwner;
    private final TextField source = new TextField("Where the data come from");
    private final IntegerField decimals = new IntegerField("Decimals shown");
    private final Checkbox front = new Checkbox("On the front of the scorecard");
    private final Checkbox customers = new Checkbox("Says what customers think");
    private final Paragraph problem = new Paragraph();

    /** Who can own it, and who is asking. */
    record People(List<Colleague> colleagues, Member me) {}

    DefinitionDialog(
            String title,
            MeasureDraft draft,
            String practice,
            List<MeasureDetails> others,
            People people,
            Consumer<MeasureDraft> save) {
        before = draft;
        this.save = save;
        clientOwner = new OwnerChoice("Owner of the client side", Side.CLIENT, people.colleagues());
        bpoOwner = new OwnerChoice("Owner of the BPO side", Side.BPO, people.colleagues());
        weight.setItems(others);
        weight.setItemLabelGenerator(MeasureDetails::name);
        setHeaderTitle(title);
        setWidth("680px");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new Div();
        form.addClassName("form");
        if (!practice.isEmpty()) {
            form.add(new Banner(new Span(practice)));
        }
        meaning.setMinRows(2);
        form.add(
                name,
                meaning,
                together(direction, unit, decimals),
                bounds(),
                together(clientOwner, bpoOwner),
                together(cadence, dueAfter, pillar),
                together(rollUp, weight),
                source,
                together(front, customers));
        add(form);
        var ok = new Button("Save definition", click -> trySave());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(problem, new Button("Cancel", click -> close()), ok);
        direction.addValueChangeListener(change -> showWhatMatters());
        rollUp.addValueChangeListener(change -> showWhatMatters());
        fill(draft, others, people);
    }

    private void fill(MeasureDraft draft, List<MeasureDetails> others, People people) {
        name.setValue(draft.name());
        meaning.setValue(draft.meaning());
        unit.setValue(draft.unit());
        direction.setValue(draft.direction());
        greenFrom.setValue(draft.greenFrom());
        greenTo.setValue(draft.greenTo());
        amberFrom.setValue(draft.amberFrom());
        amberTo.setValue(draft.amberTo());
        cadence.setValue(draft.cadence());
        dueAfter.setValue(draft.dueAfterDays());
        rollUp.setValue(draft.rollUp());
        weight.setValue(others.stream()
                .filter(other -> other.id().equals(draft.weightedBy()))
                .findFirst()
                .orElse(null));
        pillar.setValue(draft.pillar());
        source.setValue(draft.source());
        decimals.setValue(draft.decimals());
        front.setValue(draft.front());
        customers.setValue(draft.customerMeasure());
        var isNew = draft.clientOwner() == null && draft.bpoOwner() == null;
        clientOwner.choose(
                isNew && people.me().side() == Side.CLIENT ? people.me().personId() : draft.clientOwner());
        bpoOwner.choose(isNew && people.me().side() == Side.BPO ? people.me().personId() : draft.bpoOwner());
        showWhatMatters();
    }

    private void showWhatMatters() {
        var lower = direction.getValue() != Direction.LOWER;
        var upper = direction.getValue() != Direction.HIGHER;
        greenFrom.setVisible(lower);
        amberFrom.setVisible(lower);
        greenTo.setVisible(upper);
        amberTo.setVisible(upper);
        weight.setVisible(rollUp.getValue() == RollUp.WEIGHTED);
    }

    private void trySave() {
        var draft = draft();
        var sentence = draft.problem();
        problem.setVisible(sentence != null);
        if (sentence != null) {
            problem.setText(sentence);
            return;
        }
        save.accept(draft);
        close();
    }

    private MeasureDraft draft() {
        var weightedBy = weight.getValue();
        return new MeasureDraft(
                before.libraryKey(),
                name.getValue(),
                meaning.getValue(),
                unit.getValue(),
                direction.getValue(),
                greenFrom.isVisible() ? greenFrom.getValue() : null,
                greenTo.isVisible() ? greenTo.getValue() : null,
                amberFrom.isVisible() ? amberFrom.getValue() : null,
                amberTo.isVisible() ? amberTo.getValue() : null,
                Objects.requireNonNullElse(decimals.getValue(), 1),
                cadence.getValue(),
                Objects.requireNonNullElse(dueAfter.getValue(), 2),
                rollUp.getValue(),
                weightedBy == null ? null : weightedBy.id(),
                pillar.getValue(),
                clientOwner.personId(),
                bpoOwner.personId(),
                source.getValue(),
                front.getValue(),
                customers.getValue());
    }

    private static <T> Select<T> select(String label, T[] items) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        return select;
    }

    /** From the lowest number to the highest, as they lie on a scale. */
    private Div bounds() {
        var bounds = together(amberFrom, greenFrom, greenTo, amberTo);
        bounds.addClassName("bounds");
        return bounds;
    }

    private static Div together(Component... fields) {
        var together = new Div(fields);
        together.addClassName("together");
        return together;
    }
}
