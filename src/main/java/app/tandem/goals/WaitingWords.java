package app.tandem.goals;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what waits for whom. */
final class WaitingWords {
    private WaitingWords() {}

    static String of(GoalState state, List<TermChange> changes, List<Signatory> waitsFor) {
        if (waitsFor.isEmpty()) {
            return "";
        }
        var whom = waitsFor.stream().map(Signatory::name).collect(Collectors.joining(" and "));
        if (!state.isInForce()) {
            return "Waits for " + whom;
        }
        var target = changes.stream()
                .filter(change -> change.field() == TermField.TARGET)
                .findFirst();
        return target.map(change -> "Change to " + change.to() + " waits for " + whom)
                .orElse("Change waits for " + whom);
    }
}
