package app.tandem.scorecards;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LaterDefinitionRepository extends JpaRepository<LaterDefinition, UUID> {
    List<LaterDefinition> findAllByOrderByNumber();

    List<LaterDefinition> findByMeasureIdOrderByNumber(UUID measureId);

    @Query("select new app.tandem.scorecards.Weighed(l.measureId, l.weightedBy) from LaterDefinition l"
            + " where l.weightedBy in :weights")
    List<Weighed> weighedBy(Collection<UUID> weights);
}
