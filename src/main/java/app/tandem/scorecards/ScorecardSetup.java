package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Missing;
import app.tandem.partnership.Requirement;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A scorecard is set up when there are measures, and their numbers and owners are agreed. */
@Component
@Order(91)
class ScorecardSetup implements WaitingThings, Requirement {
    private final Measures measures;

    ScorecardSetup(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Optional<Missing> missing() {
        return measures.all().isEmpty()
                ? Optional.of(new Missing("Choose a KPI pack, or at least one measure.", Missing.Step.MEASURES))
                : Optional.empty();
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        var all = measures.all();
        var steps = new ArrayList<Waiting>();
        var suggested = all.stream().filter(measure -> measure.awaits(member)).toList();
        if (!suggested.isEmpty()) {
            steps.add(new Waiting(
                    "Confirm the numbers of " + counted(suggested),
                    "Practice or the other side suggests them: say whether they suit you, or change them.",
                    "Look at them",
                    "scorecard?ask=numbers"));
        }
        all.stream()
                .filter(measure -> measure.waitsFor(member))
                .forEach(measure -> steps.add(new Waiting(
                        "Sign another definition: " + measure.name(),
                        changes(measure),
                        "Review",
                        "scorecard/" + measure.id())));
        var unowned = all.stream()
                .filter(measure -> measure.front() && !measure.isOwnedBy(member.side()))
                .toList();
        if (!unowned.isEmpty()) {
            steps.add(new Waiting(
                    "Say who of " + member.organisation() + " answers for " + counted(unowned),
                    "Every measure has one owner on each side.",
                    "Choose",
                    "scorecard?ask=owners"));
        }
        return steps;
    }

    private static String changes(MeasureDetails measure) {
        var proposed = measure.proposed();
        return proposed == null
                ? ""
                : proposed.changes().stream().map(RuleChange::inWords).collect(Collectors.joining("; "));
    }

    private static String counted(List<MeasureDetails> some) {
        return some.size() == 1 ? "“" + some.getFirst().name() + "”" : some.size() + " measures";
    }
}
