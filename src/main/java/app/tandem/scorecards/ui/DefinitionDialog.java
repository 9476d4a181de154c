package app.tandem.scorecards.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.programmes.ProgrammeSummary;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Direction;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.RollUp;
import app.tandem.shell.Banner;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a measure means, from which numbers on it is on target, and who answers for it on either side. */
class DefinitionDialog extends Dialog {
    private final MeasureDraft before;
    private final transient KeptTyping typing;
    private final transient BiConsumer<MeasureDraft, @Nullable LocalDate> save;
    private final Select<Period> from = new Select<>();
    private final TextField name = new TextField("Name");
    private final TextArea meaning = new TextArea("What it measures, in plain words");
    private final TextArea formula = new TextArea("How it is worked out, exactly");
    private final TextField unit = new TextField("Unit");
    private final Select<Direction> direction = select("Which way is better", Direction.values());
    private final BoundsFields bounds;
    private final Select<Cadence> cadence = select("How often", Cadence.values());
    private final TermsFields terms;
    private final Select<RollUp> rollUp = select("A period's value is", RollUp.values());
    private final ComboBox<MeasureDetails> weight = new ComboBox<>("Weighted by");
    private final PlaceFields place;
    private final OwnersFields owners;
    private final TextField source = new TextField("Where the data come from");
    private final IntegerField decimals = new IntegerField("Decimals shown");
    private final Paragraph problem = new Paragraph();

    /** What is usual, what can weigh it, who can own it, who is asking, when what is new can begin to count, and when it would. */
    record Around(
            String practice,
            List<MeasureDetails> others,
            List<Colleague> colleagues,
            List<ProgrammeSummary> programmes,
            Member me,
            List<Period> starts,
            @Nullable LocalDate start) {}

    DefinitionDialog(
            String title,
            MeasureDraft draft,
            Around around,
            KeptTyping typing,
            BiConsumer<MeasureDraft, @Nullable LocalDate> save) {
        before = draft;
        this.typing = typing;
        this.save = save;
        bounds = new BoundsFields(draft);
        terms = new TermsFields(draft.dueAfterDays(), draft.terms());
        place = new PlaceFields(draft, around.programmes());
        owners = new OwnersFields(draft, around.colleagues(), around.me());
        weight.setItems(around.others());
        weight.setItemLabelGenerator(MeasureDetails::name);
        setHeaderTitle(title);
        setWidth("680px");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new Div();
        form.addClassName("form");
        if (!around.practice().isEmpty()) {
            form.add(new Banner(new Span(around.practice())));
        }
        meaning.setMinRows(2);
        form.add(
                name,
                meaning,
                formula,
                together(direction, unit, decimals),
                bounds,
                owners,
                together(cadence, source),
                together(rollUp, weight),
                terms,
                place);
        form.add(from);
        askFrom(around.starts(), around.start());
        add(form);
        var ok = new Button("Save definition", click -> trySave());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(problem, new Button("Cancel", click -> done()), ok);
        direction.addValueChangeListener(change -> showWhatMatters());
        rollUp.addValueChangeListener(change -> showWhatMatters());
        fill(draft, around);
        keepTyping(around);
        showWhatMatters();
    }

    /** What both sides have agreed on changes only once both have signed, and never for what is past. */
    private void askFrom(List<Period> starts, @Nullable LocalDate start) {
        from.setVisible(!starts.isEmpty());
        from.setLabel("What is new counts from");
        from.setHelperText("Once both owners have signed. What is past keeps the rule it was measured under.");
        from.setItems(starts);
        from.setItemLabelGenerator(Period::label);
        starts.stream()
                .filter(period -> start != null && period.start().equals(start))
                .findFirst()
                .or(() -> starts.stream().skip(1).findFirst())
                .ifPresent(from::setValue);
    }

    private void fill(MeasureDraft draft, Around around) {
        name.setValue(draft.name());
        meaning.setValue(draft.meaning());
        unit.setValue(draft.unit());
        direction.setValue(draft.direction());
        cadence.setValue(draft.cadence());
        formula.setValue(draft.terms().formula());
        rollUp.setValue(draft.rollUp());
        weight.setValue(around.others().stream()
                .filter(other -> other.id().equals(draft.weightedBy()))
                .findFirst()
                .orElse(null));
        source.setValue(draft.source());
        decimals.setValue(draft.decimals());
    }

    private void keepTyping(Around around) {
        typing.keep(name, "name");
        typing.keep(meaning, "meaning");
        typing.keep(formula, "formula");
        typing.keep(unit, "unit");
        typing.keep(direction, "direction", List.of(Direction.values()), Direction::name);
        bounds.keep(typing);
        typing.keep(cadence, "cadence", List.of(Cadence.values()), Cadence::name);
        terms.keep(typing);
        typing.keep(rollUp, "roll up", List.of(RollUp.values()), RollUp::name);
        typing.keep(weight, "weight", around.others(), other -> other.id().toString());
        place.keep(typing);
        owners.keep(typing);
        typing.keep(source, "source");
        typing.keep(from, "from", around.starts(), start -> start.start().toString());
        typing.keep(decimals, "decimals");
    }

    private void showWhatMatters() {
        bounds.showFor(direction.getValue());
        weight.setVisible(rollUp.getValue() == RollUp.WEIGHTED);
    }

    private void trySave() {
        var sentence = unreadable().orElseGet(() -> draft().problem());
        problem.setVisible(sentence != null);
        if (sentence != null) {
            problem.setText(sentence);
            return;
        }
        var start = from.getValue();
        save.accept(draft(), start == null ? null : start.start());
        done();
    }

    private Optional<String> unreadable() {
        return decimals.isInvalid() || decimals.isEmpty()
                ? Optional.of("Decimals are a whole number, such as 2; with 0 there are none.")
                : terms.unreadable().or(bounds::unreadable);
    }

    private void done() {
        typing.forget();
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
                bounds.greenFrom(),
                bounds.greenTo(),
                bounds.amberFrom(),
                bounds.amberTo(),
                decimals.getValue(),
                cadence.getValue(),
                terms.dueAfterDays(),
                rollUp.getValue(),
                weightedBy == null ? null : weightedBy.id(),
                place.pillar(),
                owners.client(),
                owners.bpo(),
                source.getValue(),
                place.front(),
                place.customers(),
                terms.terms(formula.getValue()),
                place.programme());
    }

    private static <T> Select<T> select(String label, T[] items) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        return select;
    }

    static Div together(Component... fields) {
        var together = new Div(fields);
        together.addClassName("together");
        return together;
    }
}
