package app.tandem.scorecards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChangeMarkerRepository extends JpaRepository<ChangeMarker, UUID> {
    String OF = "select m from ChangeMarker m where (m.measureId = :measure or m.measureId is null)";

    @Query(OF + " and m.takenBackAt is null order by m.day, m.id")
    List<ChangeMarker> standing(UUID measure);

    @Query(OF + " order by m.id")
    List<ChangeMarker> everOf(UUID measure);
}
