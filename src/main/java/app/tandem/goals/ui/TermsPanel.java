package app.tandem.goals.ui;

import static app.tandem.goals.TermField.BPO_OWNER;
import static app.tandem.goals.TermField.CLIENT_OWNER;
import static app.tandem.goals.TermField.DUE;
import static app.tandem.goals.TermField.FROM;
import static app.tandem.goals.TermField.GUARD_BOUND;
import static app.tandem.goals.TermField.GUARD_RAIL;
import static app.tandem.goals.TermField.MEASURE;
import static app.tandem.goals.TermField.TARGET;
import static app.tandem.goals.TermField.TITLE;
import static app.tandem.goals.TermField.UNIT;

import app.tandem.drafts.Draft;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.TermField;
import app.tandem.partnership.Side;
import app.tandem.shell.Card;
import app.tandem.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The terms, field by field; of an agreed goal they are opened only to propose a change. */
class TermsPanel extends Card {
    private final transient GoalPage.Doors doors;
    private final UUID id;
    private final Paragraph explanation = new Paragraph();
    private final Span saving = new Span();
    private final List<LiveField> fields = new ArrayList<>();
    private final LiveField ownWords;
    private final LiveField guardBound;
    private final PlaceFields place;
    private boolean asked;
    private boolean needed;
    private boolean closed;

    TermsPanel(GoalPage.Doors doors, GoalDetails goal) {
        super("The terms, field by field");
        this.doors = doors;
        this.id = goal.id();
        addClassName("terms");
        explanation.addClassNames("muted", "small");
        var measures = new MeasureSelect(MEASURE.label(), doors.measures().all());
        var measure = added(new LiveField(doors, id, MEASURE, TermInput.measure(measures)));
        ownWords = added(new LiveField(doors, id, MEASURE, TermInput.ownWords(measures)));
        var guards = new MeasureSelect(GUARD_RAIL.label(), doors.measures().all(), "Nothing");
        var title = text(TITLE);
        var reach = together(text(FROM), text(TARGET), text(UNIT), day());
        var guard = added(new LiveField(doors, id, GUARD_RAIL, TermInput.measure(guards)));
        guardBound = text(GUARD_BOUND);
        place = new PlaceFields(doors.rewordings(), id);
        var form = new Div(
                together(title, measure, ownWords),
                reach,
                together(guard, guardBound),
                together(owner(CLIENT_OWNER, Side.CLIENT), owner(BPO_OWNER, Side.BPO)),
                place);
        form.addClassName("form");
        var head = new Div(explanation, saving);
        head.addClassName("card-head");
        saving.addClassName("saved");
        saving.getElement().setAttribute("role", "status");
        add(head, form);
    }

    void toggle() {
        asked = !asked;
        unfold();
        if (asked) {
            openAt(TITLE);
        }
    }

    void openAt(TermField field) {
        asked = true;
        unfold();
        fields.stream().filter(one -> one.field() == field).findFirst().ifPresent(LiveField::focus);
    }

    void show(GoalDetails goal, Map<String, Draft> drafts) {
        closed = goal.state().isClosed();
        needed = !goal.state().isInForce() || goal.isChangeWaiting();
        unfold();
        Words.show(
                explanation,
                goal.state().isInForce()
                        ? "What you change here waits until both owners have signed it; version "
                                + goal.current().number() + " stays in force until then."
                        : "Each field is saved when you leave it, and colleagues see it at once.");
        var terms = goal.edited().terms();
        ownWords.setVisible(terms.measureId() == null);
        guardBound.setVisible(terms.guardRailId() != null);
        place.show(goal);
        fields.forEach(field ->
                field.show(terms.text(field.field()), drafts.get(field.field().name())));
    }

    /** Also while a colleague is at one of the fields: both see what is being changed. */
    private void unfold() {
        setVisible(!closed && (needed || asked || fields.stream().anyMatch(LiveField::isEditedByAColleague)));
    }

    private void tell(boolean saved) {
        saving.setText(saved ? "Saved" : "Not saved yet: leave the field or press Enter");
        saving.setClassName("not-yet", !saved);
    }

    private LiveField text(TermField field) {
        return added(new LiveField(doors, id, field, TermInput.line(field)));
    }

    private LiveField day() {
        return added(new LiveField(doors, id, DUE, TermInput.day(DUE)));
    }

    private LiveField owner(TermField field, Side side) {
        var people = new OwnerSelect(side, doors.partnerships().colleagues());
        return added(new LiveField(doors, id, field, TermInput.owner(people)));
    }

    private LiveField added(LiveField field) {
        fields.add(field);
        field.onColleague(this::unfold);
        field.onSaving(this::tell);
        return field;
    }

    private static Div together(Component... parts) {
        var together = new Div(parts);
        together.addClassName("together");
        return together;
    }
}
