package app.tandem.goals.ui;

import app.tandem.goals.GoalDetails;
import app.tandem.goals.Terms;
import app.tandem.shell.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** How far both sides have come with a goal. */
class ProgressCard extends Card {
    private final Div body = new Div();

    ProgressCard() {
        super("How far we are");
        add(body);
    }

    void show(GoalDetails goal) {
        var terms = goal.current().terms();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Measured by", terms.measure());
        fact(facts, "From, to", terms.reach());
        fact(facts, "By", terms.due() == null ? "" : Terms.day(terms.due()));
        body.removeAll();
        body.add(facts);
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(
                new DescriptionList.Term(term),
                new DescriptionList.Description(words.isEmpty() ? "not said yet" : words));
    }
}
