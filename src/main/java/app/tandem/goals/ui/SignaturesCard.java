package app.tandem.goals.ui;

import app.tandem.goals.Confidence;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.Signature;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which version of the terms counts, and who signed it when, each in the time of their own side. */
class SignaturesCard extends Section {
    private final H2 head = new H2();
    private final LiveRows<Row> rows = new LiveRows<>(Row::side, SignaturesCard::row);
    private final transient Member me;
    private final Button change;
    private final Button confide = new Button("Say how confident you are");
    private @Nullable transient Confidence said;

    /** @param before the version of which this side's signature was overtaken, 0 for none */
    private record Row(
            Side side,
            @Nullable Colleague owner,
            @Nullable Signature signature,
            int before,
            boolean inForce,
            @Nullable Confidence confidence) {}

    SignaturesCard(Member me, @Nullable Runnable changeTerms, GoalDialogs dialogs) {
        this.me = me;
        addClassName("card");
        change = new Button("Change the terms");
        confide.addClickListener(click -> dialogs.askConfidence(said));
        add(head, rows);
        if (changeTerms != null) {
            change.addClickListener(click -> changeTerms.run());
            var steps = new Div(confide, change);
            steps.addClassName("card-actions");
            add(steps);
        }
    }

    void show(GoalDetails goal) {
        var terms = goal.current();
        Words.show(
                head,
                switch (goal.state()) {
                    case DRAFT -> "Draft of the terms · version " + terms.number();
                    case PROPOSED -> "Proposed terms · version " + terms.number();
                    default -> "Terms in force · version " + terms.number();
                });
        change.setVisible(goal.state().isInForce() && !goal.isChangeWaiting());
        said = goal.course().confidence(me.side());
        confide.setVisible(goal.state().isInForce() && goal.course().notNow() == null && goal.isOwnerInForce(me));
        Words.show(confide, said == null ? "Say how confident you are" : "Change your confidence");
        rows.show(Arrays.stream(Side.values()).map(side -> row(goal, side)).toList());
    }

    private static Row row(GoalDetails goal, Side side) {
        var terms = goal.current();
        var overtaken = goal.overtaken();
        return new Row(
                side,
                terms.owner(side),
                terms.signature(side),
                overtaken == null || overtaken.signature(side) == null ? 0 : overtaken.number(),
                goal.state().isInForce(),
                goal.course().confidence(side));
    }

    private static Component[] row(Row row) {
        var owner = row.owner();
        var signature = row.signature();
        var what = new Div();
        what.addClassName("what");
        var name = new Span(name(owner, row.side()));
        name.addClassNames("title", "strong");
        var detail = new Span();
        detail.addClassName("detail");
        if (signature == null) {
            detail.setText(
                    row.before() == 0
                            ? "has not signed yet"
                            : "signed version " + row.before() + ", whose words have changed since");
        } else {
            var zone = signature.zoneId();
            detail.add(new Span("signed "), new Moment(signature.moment(), zone));
        }
        what.add(name, detail);
        var parts = new ArrayList<Component>();
        if (owner != null) {
            parts.add(new PersonAvatar(owner).beside());
        }
        parts.add(what);
        if (row.inForce() && owner != null) {
            var given = row.confidence();
            parts.add(confidence(given));
            if (given != null && !given.why().isEmpty()) {
                var why = new Span("“" + given.why() + "”");
                why.addClassName("detail");
                what.add(why);
            }
        }
        return parts.toArray(Component[]::new);
    }

    /** Silence is shown as silence. */
    private static Span confidence(@Nullable Confidence given) {
        if (given == null) {
            var silent = new Span("confidence: not yet said");
            silent.addClassNames("muted", "under");
            return silent;
        }
        var dots = new Span("●".repeat(given.level()) + "○".repeat(Confidence.MOST - given.level()));
        dots.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(given.level() + " of " + Confidence.MOST);
        words.addClassName("visually-hidden");
        var confidence = new Span(new Span("confidence "), dots, words);
        confidence.addClassNames("muted", "under");
        return confidence;
    }

    private static String name(@Nullable Colleague owner, Side side) {
        return owner == null
                ? "Nobody on the " + (side == Side.CLIENT ? "client" : "BPO") + " side"
                : owner.firstName() + ", " + owner.organisation();
    }
}
