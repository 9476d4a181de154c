package app.tandem.goals.ui;

import app.tandem.coedit.WordDiff;
import app.tandem.coedit.ui.ChangedWords;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.TermChange;
import app.tandem.shell.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts and what would count, term by term and side by side; of longer words those that would change are marked. */
class TermsCompared extends Card {
    private static final int SHORT = 60;

    private final Div table = new Div();
    private transient @Nullable List<TermChange> shown;

    TermsCompared() {
        super("What would change");
        table.addClassName("compared");
        add(table);
    }

    void show(GoalDetails goal) {
        setVisible(goal.isChangeWaiting());
        if (goal.changes().equals(shown)) {
            return;
        }
        shown = goal.changes();
        table.removeAll();
        var head = new Row();
        head.add(new Head("Term"), new Head("In force"), new Head("Proposed"));
        var rows = new Table();
        rows.add(head);
        shown.forEach(change -> rows.add(row(change)));
        table.add(rows);
    }

    private static Component row(TermChange change) {
        var row = new Row();
        var label = new Head(change.field().label());
        label.getElement().setAttribute("scope", "row");
        row.add(label, new Cell(change.from()));
        if (change.from().length() > SHORT || change.to().length() > SHORT) {
            var marked = new Cell("");
            marked.add(new ChangedWords(WordDiff.between(change.from(), change.to())));
            row.add(marked);
        } else {
            row.add(new Cell(change.to().isEmpty() ? "nothing" : change.to()));
        }
        return row;
    }

    @Tag("table")
    private static final class Table extends HtmlContainer {}

    @Tag("tr")
    private static final class Row extends HtmlContainer {}

    @Tag("th")
    private static final class Head extends HtmlContainer {
        Head(String words) {
            setText(words);
        }
    }

    @Tag("td")
    private static final class Cell extends HtmlContainer {
        Cell(String words) {
            addClassName("wording");
            if (!words.isEmpty()) {
                setText(words);
            }
        }
    }
}
