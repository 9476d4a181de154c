package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DisputeRepository extends JpaRepository<Dispute, UUID> {
    /** Those that are open, and those that ended with a number that counts since. */
    @Query("select d from Dispute d where d.measureId in :measures and d.periodStart between :from and :to"
            + " and (d.agreed is not null or d.state = 'OPEN') order by d.raisedAt, d.id")
    List<Dispute> thatCount(Collection<UUID> measures, LocalDate from, LocalDate to);

    List<Dispute> findByMeasureIdAndPeriodStartOrderByRaisedAtDescIdDesc(UUID measureId, LocalDate periodStart);

    List<Dispute> findByStateOrderByRaisedAtAscIdAsc(DisputeState state);

    boolean existsByStep(Cadence step);

    boolean existsByMeasureId(UUID measureId);
}
