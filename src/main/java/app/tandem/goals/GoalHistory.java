package app.tandem.goals;

import static java.util.stream.Collectors.toSet;

import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.history.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A goal's trail and that of every version of its terms as one story, in which a new version tells only what is new. */
@Component
class GoalHistory {
    private final History history;
    private final GoalTermsRepository versions;
    private final ReachedMilestoneRepository milestones;

    GoalHistory(History history, GoalTermsRepository versions, ReachedMilestoneRepository milestones) {
        this.history = history;
        this.milestones = milestones;
        this.versions = versions;
    }

    List<Change> of(Goal goal) {
        var trail = new ArrayList<>(history.of(Goal.class, goal.id()));
        milestones.findByGoalId(goal.id()).forEach(step -> trail.addAll(history.of(ReachedMilestone.class, step.id())));
        Map<String, String> known = new HashMap<>();
        var terms = Arrays.stream(TermField.values())
                .map(field -> history.called(GoalTerms.class, property(field)))
                .collect(toSet());
        for (var version : versions.findByGoalIdOrderByNumber(goal.id())) {
            for (var change : history.of(GoalTerms.class, version.id()).reversed()) {
                trail.add(told(change, version.number(), known));
                change.fields().stream()
                        .filter(field -> terms.contains(field.field()))
                        .forEach(field -> known.put(field.field(), field.to()));
            }
        }
        return trail.stream()
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    /** The version that had a signature when its words were changed, while the new words wait for both. */
    @Nullable
    GoalTerms overtaken(Goal goal) {
        var open = goal.open();
        return goal.state() != GoalState.PROPOSED || open == null
                ? null
                : versions.findByGoalIdAndNumber(goal.id(), open.number() - 1)
                        .filter(GoalTerms::isSignedByAnyone)
                        .orElse(null);
    }

    private static Change told(Change change, int number, Map<String, String> known) {
        var fields = change.fields().stream()
                .map(field -> change.operation() == Operation.CREATED
                        ? new FieldChange(field.field(), known.getOrDefault(field.field(), ""), field.to())
                        : field)
                .filter(field -> !field.from().equals(field.to()))
                .toList();
        return change.of(change.thing() + ", version " + number + ",", fields);
    }

    /** The name under which history knows a term. */
    static String property(TermField field) {
        return switch (field) {
            case TITLE -> "title";
            case MEASURE -> "measure";
            case FROM -> "from";
            case TARGET -> "target";
            case UNIT -> "unit";
            case DUE -> "due";
            case MILESTONES -> "milestones";
            case GUARD_RAIL -> "guardRail";
            case GUARD_BOUND -> "guardBound";
            case CLIENT_OWNER -> "clientOwner";
            case BPO_OWNER -> "bpoOwner";
            case CLIENT_CONTRIBUTION -> "clientContribution";
            case BPO_CONTRIBUTION -> "bpoContribution";
        };
    }
}
