package app.tandem.goals.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The goals as rows to compare; a head that is pressed puts them in its order, and once more turns it around. */
class GoalTable extends Div {
    private final transient Member reader;
    private final Map<GoalColumn, NativeTableHeaderCell> heads = new EnumMap<>(GoalColumn.class);
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = table.getBody();
    private final Map<UUID, Row> rows = new HashMap<>();

    GoalTable(Member reader, List<Colleague> colleagues, Consumer<GoalColumn> onSort) {
        this.reader = reader;
        addClassNames("card", "table-scroll");
        var head = new NativeTableRow();
        for (var column : List.of(
                GoalColumn.TITLE,
                GoalColumn.STATUS,
                GoalColumn.DUE,
                GoalColumn.CLIENT_OWNER,
                GoalColumn.BPO_OWNER,
                GoalColumn.PILLAR,
                GoalColumn.WAITS)) {
            var cell = new NativeTableHeaderCell(
                    new NativeButton(label(column, colleagues), click -> onSort.accept(column)));
            cell.getElement().setAttribute("scope", "col");
            heads.put(column, cell);
            head.add(cell);
        }
        table.addClassNames("table", "pinned", "goal-table");
        table.getHead().add(head);
        add(table);
    }

    private static String label(GoalColumn column, List<Colleague> colleagues) {
        return switch (column) {
            case CLIENT_OWNER -> Colleague.company(Side.CLIENT, colleagues);
            case BPO_OWNER -> Colleague.company(Side.BPO, colleagues);
            default -> column.label();
        };
    }

    /** Rows that say the same as before stay the same pieces of the page, with the focus that is on them. */
    void show(List<GoalSummary> goals, GoalLook look) {
        heads.forEach((column, cell) -> cell.getElement()
                .setAttribute(
                        "aria-sort", column != look.sort() ? "none" : look.backwards() ? "descending" : "ascending"));
        var wanted = goals.stream()
                .map(goal -> rows.compute(
                        goal.id(), (id, row) -> row != null && row.goal.equals(goal) ? row : new Row(goal)))
                .toList();
        body.getChildren().filter(row -> !wanted.contains(row)).toList().forEach(body::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= body.getComponentCount() || body.getComponentAt(i) != wanted.get(i)) {
                body.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    private class Row extends NativeTableRow {
        private final transient GoalSummary goal;

        Row(GoalSummary goal) {
            this.goal = goal;
            var title = new NativeTableHeaderCell(new RouterLink(
                    (goal.title() + " " + goal.terms().reach()).strip(),
                    GoalView.class,
                    GoalView.at(reader.slug(), goal.id())));
            title.getElement().setAttribute("scope", "row");
            var due = goal.terms().due();
            var today = LocalDate.now(reader.zone());
            add(
                    title,
                    cell(marks(goal)),
                    cell(new Span(due == null ? "" : Days.brief(due, today))),
                    cell(person(goal.owner(Side.CLIENT))),
                    cell(person(goal.owner(Side.BPO))),
                    cell(new Span(goal.pillar().word())),
                    cell(new Span(goal.waiting())));
        }

        private static NativeTableCell cell(Component content) {
            return new NativeTableCell(content);
        }

        private static Component marks(GoalSummary goal) {
            var marks = new Div(GoalMarks.of(goal.course(), "").toArray(Component[]::new));
            marks.addClassName("marks");
            return marks;
        }

        private static Component person(@Nullable Colleague owner) {
            if (owner == null) {
                return new Span("No owner");
            }
            var person = new Span(new PersonAvatar(owner).beside(), new Span(owner.name()));
            person.addClassName("person");
            return person;
        }
    }
}
