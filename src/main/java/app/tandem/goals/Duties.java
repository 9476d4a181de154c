package app.tandem.goals;

import app.tandem.goals.Duty.Task;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who still has to do what for a goal, so that the next step is somebody's; what rests asks nothing of anybody. */
final class Duties {
    private final Goal goal;
    private final Map<UUID, Colleague> people;
    private final List<Duty> duties = new ArrayList<>();

    private Duties(Goal goal, Map<UUID, Colleague> people) {
        this.goal = goal;
        this.people = people;
    }

    static List<Duty> of(Goal goal, Map<UUID, Colleague> people) {
        var found = new Duties(goal, people);
        if (goal.notNow() == null) {
            for (var side : Side.values()) {
                found.look(side);
            }
        }
        return found.duties;
    }

    private void look(Side side) {
        var waiting = person(goal.edited().terms().owner(side));
        var owner = person(goal.inForceTerms().owner(side));
        if (goal.state().isClosed()) {
            add(goal.statement(side) == null, side, owner, Task.STATE);
            return;
        }
        add(goal.edited().terms().contribution(side).isEmpty(), side, waiting, Task.CONTRIBUTE);
        if (waiting == null) {
            add(true, side, null, Task.NAME_OWNER);
        } else {
            add(goal.waitsFor(side), side, waiting, Task.SIGN);
        }
        var closing = goal.closing();
        var putOff = goal.toTalkAbout();
        if (owner != null) {
            add(putOff != null && putOff.side() != side, side, owner, Task.TALK);
            add(closing != null && closing.side() != side, side, owner, Task.CONFIRM);
            add(goal.state() == GoalState.ACTIVE && goal.confidence(side) == null, side, owner, Task.CONFIDE);
        }
    }

    private void add(boolean due, Side side, @Nullable Colleague who, Task task) {
        if (due) {
            duties.add(new Duty(side, who, task));
        }
    }

    private @Nullable Colleague person(@Nullable UUID id) {
        return id == null ? null : people.get(id);
    }
}
