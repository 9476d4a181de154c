package app.tandem.goals.ui;

import app.tandem.drafts.Draft;
import app.tandem.goals.TermField;
import app.tandem.live.Presence;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.shell.SideBadge;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One term that several people may change at once: saved when left, marked while a colleague is at it, and never
 * overwritten under the fingers of whoever types.
 */
class LiveField extends Div {
    private final transient GoalPage.Doors doors;
    private final UUID goal;
    private final TermField field;
    private final transient TermInput<?, ?> input;
    private final transient Presence.Editing editing;
    private final ValueBeside beside = new ValueBeside();
    private String colleague = "A colleague";
    private String base = "";
    private String latest = "";
    private transient Runnable colleagueCame = () -> {};
    private transient Consumer<Boolean> saved = yes -> {};
    private boolean focused;
    private boolean refused;

    <V, C extends AbstractField<C, V> & Focusable<C> & HasValidation> LiveField(
            GoalPage.Doors doors, UUID goal, TermField field, TermInput<V, C> input) {
        this.doors = doors;
        this.goal = goal;
        this.field = field;
        this.input = input;
        addClassName("live-field");
        add(input.component(), beside);
        input.component().setManualValidation(true);
        input.component().addFocusListener(focus -> entered());
        input.component().addBlurListener(blur -> left());
        input.onTyping(this::keep);
        input.onChoice(this::save);
        var place = "goals/" + goal;
        editing = doors.presence().edit(this, place, field.name());
        doors.presence().watch(this, place, field.name(), this::mark);
    }

    TermField field() {
        return field;
    }

    boolean isEditedByAColleague() {
        return hasClassName("edited-by");
    }

    void onColleague(Runnable step) {
        colleagueCame = step;
    }

    /** Told false while something is typed and not saved, true once it is. */
    void onSaving(Consumer<Boolean> told) {
        saved = told;
    }

    void focus() {
        input.focus();
    }

    /** What somebody types stays; another value is told beside it. */
    void show(String value, @Nullable Draft draft) {
        latest = value;
        if (focused || refused) {
            tellBeside();
            return;
        }
        base = value;
        if (!input.says(value)) {
            input.show(value);
        }
        if (draft == null || input.says(draft.value())) {
            beside.hide();
        } else {
            offer(draft);
        }
    }

    private void tellBeside() {
        if (latest.equals(base) || input.says(latest)) {
            beside.hide();
        } else {
            beside.tell(
                    colleague + " changed this to " + quoted(latest) + ".",
                    "Take that",
                    this::takeOver,
                    null,
                    () -> {});
        }
    }

    private void offer(Draft draft) {
        var words = draft.overtakenBy() == null
                ? "You wrote " + quoted(draft.value()) + " here, and it was not saved."
                : draft.overtakenBy() + " changed this to " + quoted(latest) + ". Yours was " + quoted(draft.value())
                        + ".";
        beside.tell(words, "Bring mine back", () -> bringBack(draft.value()), "Let it go", this::letGo);
    }

    private void entered() {
        focused = true;
        editing.enter();
    }

    private void left() {
        focused = false;
        editing.leave();
        save();
    }

    private void keep() {
        doors.drafts().keep(goal, field.name(), input.typed(), base);
        saved.accept(input.says(base));
    }

    private void save() {
        var unreadable = input.unreadable();
        if (unreadable != null) {
            complain(unreadable);
            return;
        }
        var typed = input.typed();
        if (input.says(base)) {
            clean();
            if (!focused) {
                catchUp();
            }
            return;
        }
        try {
            doors.rewordings().change(goal, field, base, typed);
            clean();
            saved.accept(true);
            base = typed;
            catchUp();
        } catch (Refusal refusal) {
            complain(refusal.sentence());
        }
    }

    private void complain(String sentence) {
        refused = true;
        saved.accept(false);
        input.complain(sentence);
    }

    /** The server may have written it another way, or a colleague may have been here. */
    private void catchUp() {
        var value = doors.goals().details(goal).edited().terms().text(field);
        show(value, doors.drafts().of(goal).get(field.name()));
    }

    private void clean() {
        refused = false;
        input.complain(null);
    }

    private void takeOver() {
        letGo();
        clean();
        base = latest;
        input.show(latest);
    }

    private void bringBack(String value) {
        base = latest;
        input.show(value);
        save();
    }

    private void letGo() {
        doors.drafts().discard(goal, field.name());
        beside.hide();
    }

    private void mark(List<Member> editors) {
        removeClassNames("edited-by", "client", "bpo");
        getElement().removeAttribute("data-edited-by");
        if (!editors.isEmpty()) {
            var first = editors.getFirst();
            colleague = first.firstName();
            addClassNames("edited-by", SideBadge.look(first.side()));
            getElement().setAttribute("data-edited-by", first.firstName() + " is editing");
        }
        colleagueCame.run();
    }

    private String quoted(String value) {
        return value.isEmpty() ? "nothing" : "“" + input.words(value) + "”";
    }
}
