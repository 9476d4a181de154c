package app.tandem.proposals;

import app.tandem.partnership.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches proposals with all that belongs to them, and keeps what was added. */
@Component
class Deliberations {
    private final ProposalRepository proposals;
    private final ProposalOptionRepository options;
    private final RequiredPersonRepository required;
    private final StanceRepository stances;
    private final ReviewAnswerRepository answers;
    private final QuietDoubtRepository doubts;

    Deliberations(
            ProposalRepository proposals,
            ProposalOptionRepository options,
            RequiredPersonRepository required,
            StanceRepository stances,
            ReviewAnswerRepository answers,
            QuietDoubtRepository doubts) {
        this.proposals = proposals;
        this.options = options;
        this.required = required;
        this.stances = stances;
        this.answers = answers;
        this.doubts = doubts;
    }

    List<Deliberation> all() {
        return proposals.findAll().stream().map(this::about).toList();
    }

    Deliberation find(UUID id) {
        return proposals.findById(id).map(this::about).orElseThrow(() -> new NotFound("This proposal does not exist."));
    }

    private Deliberation about(Proposal proposal) {
        var id = proposal.id();
        return new Deliberation(
                proposal,
                options.findByProposalIdOrderById(id),
                required.findByProposalIdOrderById(id),
                stances.findByProposalIdOrderById(id),
                answers.findByProposalId(id));
    }

    void keep(Deliberation deliberation) {
        var id = proposals.save(deliberation.proposal()).id();
        options.saveAll(deliberation.options());
        required.findByProposalIdOrderById(id).stream()
                .filter(person -> !deliberation.required().contains(person))
                .forEach(required::delete);
        required.saveAll(deliberation.required());
        stances.saveAll(deliberation.stances());
        answers.saveAll(deliberation.answers());
        // A place for doubts is there before anybody has one, or the row itself would tell when.
        if (doubts.findByProposalIdAndEdition(id, deliberation.proposal().edition())
                .isEmpty()) {
            doubts.save(new QuietDoubt(deliberation.proposal()));
        }
    }

    QuietDoubt doubtAbout(Proposal proposal) {
        return doubts.findByProposalIdAndEdition(proposal.id(), proposal.edition())
                .orElseThrow();
    }
}
