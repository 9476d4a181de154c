package app.tandem.scorecards;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<Measure, UUID> {
    /** Ids grow with time, so this is the order in which they were chosen. */
    List<Measure> findAllByOrderById();

    /** Whoever brings another one there waits for whoever else does, so that two do not take the last place. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.front order by m.id")
    List<Measure> onFront();

    boolean existsByName(String name);

    /** As the database tells names apart: on MySQL neither case nor accents make another one. */
    boolean existsByNameAndIdNot(String name, UUID id);

    @Query("select new app.tandem.scorecards.Weighed(m.id, m.weightedBy) from Measure m where m.weightedBy in :weights")
    List<Weighed> weighedBy(Collection<UUID> weights);

    /** Whoever writes readings of a measure waits here for whoever else does; always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id in :ids order by m.id")
    List<Measure> locked(Collection<UUID> ids);
}
