package app.tandem.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewAnswerRepository extends JpaRepository<ReviewAnswer, UUID> {
    List<ReviewAnswer> findByProposalId(UUID proposalId);
}
