package app.tandem.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RequiredPersonRepository extends JpaRepository<RequiredPerson, UUID> {
    List<RequiredPerson> findByProposalIdOrderById(UUID proposalId);
}
