package app.tandem.scorecards.ui;

import app.tandem.partnership.Pillar;
import app.tandem.programmes.ProgrammeSummary;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a measure stands on the scorecard: its pillar, its programme if there are any, and whether on the front. */
class PlaceFields extends Div {
    private final Select<Pillar> pillar = new Select<>();
    private final Select<ProgrammeSummary> programme = new Select<>();
    private final Checkbox front = new Checkbox("On the front of the scorecard");
    private final Checkbox customers = new Checkbox("Says what customers think");
    private final List<ProgrammeSummary> programmes;

    /** @param all also those that have ended, of which only the measure's own can be kept */
    PlaceFields(MeasureDraft draft, List<ProgrammeSummary> all) {
        programmes = all.stream()
                .filter(one -> one.runs() || one.id().equals(draft.programme()))
                .toList();
        pillar.setLabel("Pillar");
        pillar.setItems(Pillar.values());
        pillar.setValue(draft.pillar());
        programme.setLabel("Programme");
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption("None: it concerns all of them");
        programme.setItems(programmes);
        programme.setItemLabelGenerator(one ->
                one == null ? "None: it concerns all of them" : one.runs() ? one.name() : one.name() + " (ended)");
        programmes.stream()
                .filter(one -> one.id().equals(draft.programme()))
                .findFirst()
                .ifPresent(programme::setValue);
        programme.setVisible(!programmes.isEmpty());
        front.setValue(draft.front());
        customers.setValue(draft.customerMeasure());
        addClassName("form");
        add(DefinitionDialog.together(pillar, programme), DefinitionDialog.together(front, customers));
    }

    void keep(KeptTyping typing) {
        typing.keep(pillar, "pillar", List.of(Pillar.values()), Pillar::name);
        typing.keep(programme, "programme", programmes, one -> one.id().toString());
        typing.keep(front, "front", List.of(true, false), String::valueOf);
        typing.keep(customers, "customers", List.of(true, false), String::valueOf);
    }

    Pillar pillar() {
        return Objects.requireNonNullElse(pillar.getValue(), Pillar.PROCESS);
    }

    boolean front() {
        return front.getValue();
    }

    boolean customers() {
        return customers.getValue();
    }

    @Nullable
    UUID programme() {
        return programme.getValue() == null ? null : programme.getValue().id();
    }
}
