package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentaryRepository extends JpaRepository<Commentary, UUID> {
    Optional<Commentary> findByAboutAndStepAndPeriodStart(UUID about, Cadence step, LocalDate periodStart);

    Optional<Commentary> findByTextId(UUID textId);

    /** Those in which something is said. */
    @Query("select c from Commentary c where c.about in :about and c.periodStart between :from and :to"
            + " and c.words <> '' order by c.periodStart, c.id")
    List<Commentary> said(Collection<UUID> about, LocalDate from, LocalDate to);

    boolean existsByStep(Cadence step);
}
