package app.tandem.scorecards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LaterDefinitionRepository extends JpaRepository<LaterDefinition, UUID> {
    List<LaterDefinition> findAllByOrderByNumber();

    List<LaterDefinition> findByMeasureIdOrderByNumber(UUID measureId);
}
