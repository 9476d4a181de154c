package app.tandem.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalOptionRepository extends JpaRepository<ProposalOption, UUID> {
    List<ProposalOption> findByProposalIdOrderById(UUID proposalId);
}
