package app.tandem.scorecards.ui;

import app.tandem.scorecards.Problem;
import app.tandem.shell.Card;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Everything that keeps a file from being imported, by row and column. */
class ProblemsCard extends Card {
    private static final int MOST = 100;

    ProblemsCard(String file, List<Problem> problems) {
        super(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        addClassName("problems");
        add(new Paragraph(
                ("Nothing of %s is imported while it has these. Change above how it is read, or correct the file"
                                + " and choose it again.")
                        .formatted(file)));
        var list = new UnorderedList();
        list.addClassName("rows");
        problems.stream().limit(MOST).forEach(problem -> {
            var where = new Span(problem.where());
            where.addClassNames("title", "strong");
            var what = new Span(problem.sentence());
            what.addClassName("detail");
            var item = new ListItem(where, what);
            item.addClassName("problem");
            list.add(item);
        });
        add(list);
        if (problems.size() > MOST) {
            add(new Paragraph("and %,d more".formatted(problems.size() - MOST)));
        }
    }
}
