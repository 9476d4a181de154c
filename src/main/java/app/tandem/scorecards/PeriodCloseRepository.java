package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PeriodCloseRepository extends JpaRepository<PeriodClose, UUID> {
    Optional<PeriodClose> findByMeasureIdAndStepAndPeriodStart(UUID measureId, Cadence step, LocalDate periodStart);

    List<PeriodClose> findByStepAndPeriodStart(Cadence step, LocalDate periodStart);

    @Query("select c from PeriodClose c where c.measureId in :measures and c.periodStart between :from and :to"
            + " and c.clientSignedBy is not null and c.bpoSignedBy is not null")
    List<PeriodClose> closed(Collection<UUID> measures, LocalDate from, LocalDate to);

    @Query("select c from PeriodClose c where c.reopenAskedBy is not null"
            + " or (c.clientSignedBy is null and c.bpoSignedBy is not null)"
            + " or (c.clientSignedBy is not null and c.bpoSignedBy is null) order by c.periodStart, c.id")
    List<PeriodClose> waiting();

    boolean existsByStep(Cadence step);

    boolean existsByMeasureId(UUID measureId);
}
