package app.tandem.scorecards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecoveryPlanRepository extends JpaRepository<RecoveryPlan, UUID> {
    List<RecoveryPlan> findByEndedByIsNull();

    List<RecoveryPlan> findByMeasureIdOrderByBegunAtDescIdDesc(UUID measureId);
}
