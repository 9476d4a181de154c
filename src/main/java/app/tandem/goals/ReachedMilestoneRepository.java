package app.tandem.goals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReachedMilestoneRepository extends JpaRepository<ReachedMilestone, UUID> {
    List<ReachedMilestone> findByGoalId(UUID goalId);

    Optional<ReachedMilestone> findByGoalIdAndNumber(UUID goalId, int number);
}
