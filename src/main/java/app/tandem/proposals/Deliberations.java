package app.tandem.proposals;

import app.tandem.partnership.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
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

    /** In one question for each kind of row, however many proposals there are, the oldest first. */
    List<Deliberation> all() {
        var oldestFirst = Sort.by("id");
        var all = proposals.findAll(oldestFirst);
        var optionsOf = byProposal(options.findAll(oldestFirst), ProposalOption::proposal);
        var requiredFor = byProposal(required.findAll(oldestFirst), RequiredPerson::proposal);
        var stancesOn = byProposal(stances.findAll(oldestFirst), Stance::proposal);
        var answersTo = byProposal(answers.findAll(oldestFirst), ReviewAnswer::proposal);
        return all.stream()
                .map(proposal -> new Deliberation(
                        proposal,
                        optionsOf.getOrDefault(proposal, List.of()),
                        requiredFor.getOrDefault(proposal, List.of()),
                        stancesOn.getOrDefault(proposal, List.of()),
                        answersTo.getOrDefault(proposal, List.of())))
                .toList();
    }

    private static <T> Map<Proposal, List<T>> byProposal(List<T> rows, Function<T, Proposal> proposal) {
        return rows.stream().collect(Collectors.groupingBy(proposal));
    }

    Deliberation find(UUID id) {
        return proposals.findById(id).map(this::about).orElseThrow(Deliberations::missing);
    }

    /**
     * For whoever is about to change something. Has to be the first thing that a transaction reads: what is read after it
     * is then as whoever was quicker left it.
     */
    Deliberation oneAtATime(UUID id) {
        return proposals.oneAtATime(id).map(this::about).orElseThrow(Deliberations::missing);
    }

    private static NotFound missing() {
        return new NotFound("This proposal does not exist.");
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
