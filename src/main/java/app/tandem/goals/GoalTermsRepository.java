package app.tandem.goals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalTermsRepository extends JpaRepository<GoalTerms, UUID> {
    List<GoalTerms> findByGoalIdOrderByNumber(UUID goalId);

    Optional<GoalTerms> findByGoalIdAndNumber(UUID goalId, int number);
}
