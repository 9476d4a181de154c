package app.tandem.scorecards.ui;

import app.tandem.partnership.Pillar;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Direction;
import app.tandem.scorecards.LibraryMeasure;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.RollUp;
import app.tandem.scorecards.Weeks;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The library of measures, in groups, to search and choose from; or a measure of one's own. */
class ChooseMeasuresDialog extends Dialog {
    private final List<LibraryMeasure> library;
    private final Set<String> chosen;
    private final Definer definer;
    private final Div results = new Div();
    private String wanted = "";

    /** Asks in which weeks to count, as long as that can still be said. */
    ChooseMeasuresDialog countingIn(Weeks weeks, Consumer<Weeks> count) {
        var choice = new Select<Weeks>();
        choice.setLabel("Weeks run from");
        choice.setHelperText("This stays once the first value of a whole week is there.");
        choice.setItems(Weeks.values());
        choice.setValue(weeks);
        var refused = new Refused();
        var counted = new AtomicReference<>(weeks);
        choice.addValueChangeListener(change -> {
            var asked = change.getValue();
            if (asked != counted.get() && refused.attempt(() -> count.accept(asked))) {
                counted.set(asked);
            }
            choice.setValue(counted.get());
        });
        addComponentAsFirst(refused);
        addComponentAsFirst(choice);
        return this;
    }

    /** Opens the definition of a measure, with what practice says about its numbers. */
    interface Definer {
        void define(MeasureDraft draft, String practice, Runnable onSaved);
    }

    ChooseMeasuresDialog(List<LibraryMeasure> library, List<MeasureDetails> measures, Definer definer) {
        this.library = library;
        this.definer = definer;
        chosen = measures.stream().map(MeasureDetails::name).collect(Collectors.toSet());
        setHeaderTitle("Choose measures");
        setWidth("680px");
        setHeight("80vh");
        var search = new TextField();
        search.setPlaceholder("Search, for example: abandonment, refund, attrition");
        search.setAriaLabel("Search the library");
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
            list();
        });
        results.addClassName("library");
        add(search, results);
        getFooter()
                .add(
                        new Button("Define our own", click -> definer.define(ours(), "", this::close)),
                        new Button("Done", click -> close()));
        list();
    }

    private void list() {
        results.removeAll();
        var groups = library.stream()
                .filter(this::isWanted)
                .collect(Collectors.groupingBy(LibraryMeasure::group, LinkedHashMap::new, Collectors.toList()));
        if (groups.isEmpty()) {
            results.add(new Paragraph("Nothing in the library is called so. You can define a measure of your own."));
        }
        groups.forEach((group, measures) -> {
            var rows = new UnorderedList();
            rows.addClassName("rows");
            measures.forEach(measure -> rows.add(row(measure)));
            var details = new Details(capitalised(group) + " · " + measures.size(), rows);
            details.setOpened(!wanted.isEmpty() || groups.size() == 1);
            results.add(details);
        });
    }

    private boolean isWanted(LibraryMeasure measure) {
        return wanted.isEmpty()
                || (measure.name() + " " + measure.meaning() + " " + measure.formula() + " " + measure.group())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private ListItem row(LibraryMeasure measure) {
        var title = new Span(measure.name());
        title.addClassNames("title", "strong");
        var formula = new Span(measure.meaning());
        formula.addClassName("detail");
        var bounds = new Span(practice(measure));
        bounds.addClassName("detail");
        var what = new Div(title, formula, bounds);
        what.addClassName("what");
        var row = new ListItem(what, step(measure));
        row.addClassNames("row", "stacks");
        return row;
    }

    private Component step(LibraryMeasure measure) {
        if (chosen.contains(measure.name())) {
            var there = new Span("On the scorecard");
            there.addClassName("detail");
            return there;
        }
        var choose = new Button("Choose");
        choose.setAriaLabel("Choose " + measure.name());
        choose.addClickListener(click ->
                definer.define(MeasureDraft.of(measure), measure.confirm() ? confirmation(measure) : "", () -> {
                    chosen.add(measure.name());
                    list();
                }));
        return choose;
    }

    private static String practice(LibraryMeasure measure) {
        return "On target " + measure.greenText() + ", watch " + measure.amberText() + " · "
                + measure.cadence().adverb();
    }

    private static String confirmation(LibraryMeasure measure) {
        return "Practice says: on target %s, watch %s. This differs from contract to contract, so please agree on your numbers."
                .formatted(measure.greenText(), measure.amberText());
    }

    private static String capitalised(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }

    private static MeasureDraft ours() {
        return new MeasureDraft(
                null,
                "",
                "",
                "%",
                Direction.HIGHER,
                null,
                null,
                null,
                null,
                1,
                Cadence.WEEKLY,
                2,
                RollUp.RATIO,
                null,
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false);
    }
}
