package app.tandem.proposals;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuietDoubtRepository extends JpaRepository<QuietDoubt, UUID> {
    Optional<QuietDoubt> findByProposalIdAndEdition(UUID proposalId, int edition);
}
