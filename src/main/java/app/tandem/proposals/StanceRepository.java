package app.tandem.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StanceRepository extends JpaRepository<Stance, UUID> {
    List<Stance> findByProposalIdOrderById(UUID proposalId);
}
