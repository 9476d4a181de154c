package app.tandem.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkRepository extends JpaRepository<Remark, UUID> {
    List<Remark> findByProposalIdOrderById(UUID proposalId);
}
