package app.tandem.goals.ui;

import app.tandem.goals.Course;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.Terms;
import app.tandem.partnership.NotFound;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.Latest;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.Sparkline;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far both sides have come with a goal: the newest value of its measure, when the scorecard has it. */
class ProgressCard extends Card {
    private final Div value = new Div();
    private final Paragraph says = new Paragraph();
    private final Facts facts = new Facts();
    private @Nullable transient Shown shown;

    /** What this card depends on. */
    private record Shown(
            String measure,
            @Nullable UUID measureId,
            boolean steps,
            String aim,
            @Nullable UUID guardRailId,
            String guardRail,
            String says,
            Optional<Latest> latest) {
        static Shown of(Terms terms, String says, Optional<Latest> latest) {
            return new Shown(
                    terms.measure(),
                    terms.measureId(),
                    !terms.milestones().isEmpty(),
                    (terms.reach() + " " + terms.by()).strip(),
                    terms.guardRailId(),
                    terms.guardRailInWords(),
                    says,
                    latest);
        }
    }

    ProgressCard() {
        super("How far we are");
        value.addClassName("progress");
        says.addClassNames("muted", "small");
        add(value, says, facts);
    }

    void show(GoalDetails goal, Optional<Latest> latest) {
        var terms = goal.current().terms();
        var now = Shown.of(terms, words(goal.course()), latest);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        says.setText(now.says());
        says.setVisible(!now.says().isEmpty());
        facts.removeAll();
        if (!now.measure().isEmpty() || !now.steps()) {
            fact("Measured by", now.measure());
        }
        fact("Goal", now.aim());
        if (now.guardRailId() != null) {
            fact("Must not get worse", now.guardRail());
        }
        value.removeAll();
        value.add(newest(terms, latest));
    }

    private static String words(Course course) {
        var progress = course.progress();
        return progress == null ? "" : (progress.inWords() + " " + course.darker()).strip();
    }

    private static Component[] newest(Terms terms, Optional<Latest> latest) {
        if (terms.measure().isEmpty() && !terms.milestones().isEmpty()) {
            return new Component[] {new Paragraph("Its milestones say how far this goal is.")};
        }
        if (terms.measureId() == null) {
            return new Component[] {
                new Paragraph("Not measured on the scorecard yet: choose one of its measures in the terms, and its "
                        + "newest value stands here.")
            };
        }
        return latest.map(newest -> new Component[] {number(newest, terms), line(newest)})
                .orElseGet(
                        () -> new Component[] {new Paragraph("No reading yet. The first one appears here by itself.")});
    }

    static Optional<Latest> latest(GoalDetails goal, Scorecards scorecards) {
        var measureId = goal.current().terms().measureId();
        try {
            return measureId == null ? Optional.empty() : scorecards.latest(measureId);
        } catch (NotFound measureIsGone) {
            return Optional.empty();
        }
    }

    private static Component number(Latest latest, Terms terms) {
        var number =
                new Div(new Span(latest.cell().shown()), unit(latest.measure().unit()));
        number.addClassName("number");
        var period = new Span(latest.cell().period().label()
                + (terms.from() == null ? "" : " · from " + terms.from().toPlainString())
                + (terms.target() == null ? "" : ", to " + terms.target().toPlainString()));
        period.addClassNames("muted", "small");
        return new Div(number, period);
    }

    private static Span unit(String unit) {
        var span = new Span(" " + unit);
        span.addClassName("unit");
        return span;
    }

    private static Sparkline line(Latest latest) {
        return new Sparkline(latest.lately().stream().map(Cell::value).toList());
    }

    private void fact(String term, String words) {
        facts.say(term, words.isEmpty() ? "not said yet" : words);
    }
}
