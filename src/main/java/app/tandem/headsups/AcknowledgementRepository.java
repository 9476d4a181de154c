package app.tandem.headsups;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcknowledgementRepository extends JpaRepository<Acknowledgement, UUID> {
    List<Acknowledgement> findByHeadsUpIdInOrderByAcknowledgedAt(Collection<UUID> headsUpIds);

    boolean existsByHeadsUpIdAndStepAndPersonId(UUID headsUpId, int step, UUID personId);
}
