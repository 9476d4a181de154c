package app.tandem.proposals;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Partnerships;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The trail of a proposal, its options, its people and what they said, as one story. */
@Component
class ProposalHistory {
    private final History history;
    private final RemarkRepository remarks;
    private final Partnerships partnerships;

    ProposalHistory(History history, RemarkRepository remarks, Partnerships partnerships) {
        this.history = history;
        this.remarks = remarks;
        this.partnerships = partnerships;
    }

    List<Change> of(Deliberation about) {
        var trail = new ArrayList<>(history.of(Proposal.class, about.proposal().id()));
        trail.addAll(of(about.options(), option -> "Option " + option.letter()));
        trail.addAll(of(about.required(), person -> "Asking " + partnerships.nameOf(person.personId())));
        trail.addAll(of(
                about.stances(),
                stance -> "What " + partnerships.nameOf(stance.personId()) + " says to version " + stance.edition()));
        trail.addAll(of(
                remarks.findByProposalIdOrderById(about.proposal().id()),
                remark -> "What " + partnerships.nameOf(remark.personId()) + " also said"));
        return trail.stream()
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    private <T extends PartnershipOwned> List<Change> of(List<T> rows, Function<T, String> called) {
        return rows.stream()
                .flatMap(row -> history.of(row.getClass(), row.id()).stream()
                        .map(change -> change.of(called.apply(row), change.fields())))
                .toList();
    }
}
