package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import app.tandem.scorecards.SentBatch.RowProblem;
import java.util.Comparator;
import java.util.List;

/** Nothing of what was sent is taken in; tells all that is wrong with it, in the order in which it was sent. */
public class SentRefused extends Refusal {
    private final transient List<RowProblem> problems;

    SentRefused(List<RowProblem> problems) {
        super("Nothing was taken in. %s: %s"
                .formatted(
                        problems.size() == 1 ? "One thing is wrong" : "%,d things are wrong".formatted(problems.size()),
                        "correct what “errors” names, then send all of it again."));
        this.problems = problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
    }

    public List<RowProblem> problems() {
        return problems;
    }
}
