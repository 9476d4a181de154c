package app.tandem.goals.ui;

import app.tandem.goals.Course;
import app.tandem.goals.GoalState;
import app.tandem.goals.GoalStatus;
import app.tandem.goals.GoalSummary;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a goal stands in a list, what needs a look first: by its status while it is active, else by its place on the way. */
enum GoalStand {
    OFF_TRACK("Off track", is(GoalStatus.OFF_TRACK)),
    WATCH("Watch", is(GoalStatus.WATCH)),
    NO_DATA("No data", is(GoalStatus.NO_DATA)),
    ON_TRACK("On track", is(GoalStatus.ON_TRACK)),
    PROPOSED("Proposed", in(GoalState.PROPOSED)),
    AGREED("Agreed, not started", in(GoalState.AGREED)),
    DRAFT("Draft", in(GoalState.DRAFT)),
    NOT_NOW("Not now", course -> course.notNow() != null),
    OVER("Over", course -> course.state().isClosed());

    private final String word;
    private final Predicate<Course> fits;

    GoalStand(String word, Predicate<Course> fits) {
        this.word = word;
        this.fits = fits;
    }

    static GoalStand of(GoalSummary goal) {
        var course = goal.course();
        return course.notNow() != null
                ? NOT_NOW
                : Stream.of(values())
                        .filter(stand -> stand.fits.test(course))
                        .findFirst()
                        .orElse(AGREED);
    }

    private static Predicate<Course> is(GoalStatus status) {
        return course -> course.status() == status;
    }

    private static Predicate<Course> in(GoalState state) {
        return course -> course.state() == state;
    }

    @Override
    public String toString() {
        return word;
    }
}
