package app.tandem.goals.ui;

import app.tandem.coedit.WordDiff;
import app.tandem.coedit.ui.ChangedWords;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.TermChange;
import app.tandem.goals.TermField;
import app.tandem.shell.Card;
import app.tandem.shell.Words;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts and what would count, term by term and side by side; of longer words those that would change are marked. */
class TermsCompared extends Card {
    private static final int SHORT = 60;

    private final Table table = new Table();
    private transient Map<TermField, Row> shown = Map.of();

    TermsCompared() {
        super("What would change");
        var head = new HtmlContainer("tr");
        head.add(new Head("Term"), new Head("In force"), new Head("Proposed"));
        table.add(head);
        var compared = new Div(table);
        compared.addClassName("compared");
        add(compared);
    }

    void show(GoalDetails goal) {
        setVisible(goal.isChangeWaiting());
        var next = new LinkedHashMap<TermField, Row>();
        for (var change : goal.changes()) {
            var row = Objects.requireNonNullElseGet(shown.get(change.field()), () -> new Row(change.field()));
            row.show(change);
            next.put(change.field(), row);
        }
        if (!next.keySet().equals(shown.keySet())) {
            shown.values().forEach(table::remove);
            next.values().forEach(table::add);
        }
        shown = next;
    }

    @Tag("table")
    private static final class Table extends HtmlContainer {}

    @Tag("tr")
    private static final class Row extends HtmlContainer {
        private final Cell before = new Cell();
        private final Cell after = new Cell();

        Row(TermField field) {
            var label = new Head(field.label());
            label.getElement().setAttribute("scope", "row");
            add(label, before, after);
        }

        void show(TermChange change) {
            Words.show(before, change.from());
            if (change.from().length() > SHORT || change.to().length() > SHORT) {
                after.mark(change);
            } else {
                after.say(change.to().isEmpty() ? "nothing" : change.to());
            }
        }
    }

    @Tag("th")
    private static final class Head extends HtmlContainer {
        Head(String words) {
            setText(words);
        }
    }

    @Tag("td")
    private static final class Cell extends HtmlContainer {
        private transient @Nullable TermChange marked;

        Cell() {
            addClassName("wording");
        }

        void say(String words) {
            marked = null;
            Words.show(this, words);
        }

        void mark(TermChange change) {
            if (!change.equals(marked)) {
                marked = change;
                removeAll();
                add(new ChangedWords(WordDiff.between(change.from(), change.to())));
            }
        }
    }
}
