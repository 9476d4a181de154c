package app.tandem.goals;

import java.util.List;

/** How a goal stands by what is measured and reached, and the sentences that say why. */
public record Progress(GoalStatus status, List<String> says) {
    public String inWords() {
        return String.join(" ", says);
    }
}
