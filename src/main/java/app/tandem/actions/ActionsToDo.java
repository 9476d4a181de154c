package app.tandem.actions;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Actions that their owner has to do, what is beyond an owner, and done ones that whoever asked has to confirm. */
@Component
@Order(40)
class ActionsToDo implements WaitingThings {
    private final Actions actions;

    ActionsToDo(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return actions.myOpen().stream().map(ActionsToDo::toDo).toList();
    }

    private static Waiting toDo(ActionSummary action) {
        var page = "actions/" + action.id();
        if (action.state() == ActionState.DONE) {
            return new Waiting(
                    "Confirm: " + action.title(),
                    "Done by " + action.owner(),
                    "Confirm",
                    page,
                    action.owner(),
                    action.ownerSide());
        }
        var limit = action.limit();
        if (limit != null) {
            var decide = limit.mineToDecide();
            return new Waiting(
                    (decide ? "Decide: " : "Name who decides: ") + action.title(),
                    decide ? "Beyond " + action.owner() + "’s authority, " + limit.waitsWith() : limit.waitsWith(),
                    decide ? "Decide" : "Open",
                    page,
                    action.owner(),
                    action.ownerSide());
        }
        var due = (action.late() ? "Was due " : "Due ") + action.dueDay();
        return new Waiting(
                action.title(),
                due + " · asked by " + action.requester(),
                "Open",
                page,
                action.owner(),
                action.ownerSide());
    }
}
