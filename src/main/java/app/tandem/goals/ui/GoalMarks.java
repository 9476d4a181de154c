package app.tandem.goals.ui;

import app.tandem.goals.Course;
import app.tandem.goals.GoalState;
import app.tandem.partnership.Side;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** How a goal is getting on, as badges: each a shape and a word. */
final class GoalMarks {
    private GoalMarks() {}

    static List<Component> of(Course course, String waiting) {
        var marks = new ArrayList<Component>();
        marks.add(first(course));
        for (var side : Side.values()) {
            if (course.gaps().contains(side)) {
                marks.add(new StatusBadge(Status.OFF, "No owner on the " + sideInWords(side) + " side"));
            }
        }
        if (course.seenDifferently()) {
            marks.add(new StatusBadge(Status.WATCH, "We see this differently"));
        }
        if (!waiting.isEmpty()) {
            var waits = new Span(waiting);
            waits.addClassNames("pill", "waits");
            marks.add(waits);
        }
        return marks;
    }

    /** An active goal is as it stands; every other one is where it is on its way. */
    static StatusBadge first(Course course) {
        if (course.notNow() != null) {
            return new StatusBadge(Status.LATE, "Not now");
        }
        var status = course.status();
        if (status != null) {
            return new StatusBadge(status.look(), status.toString());
        }
        var closing = course.closing();
        return course.state() == GoalState.REVIEWED && closing != null
                ? new StatusBadge(look(closing.outcome().stands()), closing.outcome() + ", reviewed")
                : new StatusBadge(look(course.state()), course.state().toString());
    }

    private static Status look(GoalState state) {
        return switch (state) {
            case DRAFT, DROPPED -> Status.LATE;
            case PROPOSED, PARTLY -> Status.WATCH;
            case AGREED, ACTIVE, ACHIEVED, REVIEWED -> Status.GOOD;
            case MISSED -> Status.OFF;
        };
    }

    static String sideInWords(Side side) {
        return side == Side.CLIENT ? "client" : "BPO";
    }
}
