package app.tandem.goals.ui;

import app.tandem.goals.Duty;
import app.tandem.goals.GoalDetails;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who still has to do what, each side's people by name; nothing when nobody has to do anything. */
class DutiesCard extends Card {
    private final transient Member me;
    private final LiveRows<Duty> rows;

    DutiesCard(Member me) {
        super("Still to do");
        this.me = me;
        rows = new LiveRows<>(duty -> duty.side() + "" + duty.task(), this::row);
        add(rows);
        addClassName("duties");
    }

    void show(GoalDetails goal) {
        var duties = goal.course().duties();
        setVisible(!duties.isEmpty());
        rows.show(duties);
    }

    private Component[] row(Duty duty) {
        var who = duty.who();
        var what = new Div();
        what.addClassName("what");
        var name =
                new Span(duty.isFor(me) && who != null ? "You" : who == null ? anybody(duty.side()) : who.firstName());
        name.addClassName("strong");
        what.add(name, new Span(": " + words(duty)));
        return who == null ? new Component[] {what} : new Component[] {new PersonAvatar(who).beside(), what};
    }

    private static String words(Duty duty) {
        return duty.task().toString();
    }

    private static String anybody(Side side) {
        return side == Side.CLIENT ? "The client’s side" : "The BPO’s side";
    }
}
