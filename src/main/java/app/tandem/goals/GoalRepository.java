package app.tandem.goals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GoalRepository extends JpaRepository<Goal, UUID> {
    @Query("select g from Goal g left join fetch g.inForce left join fetch g.open")
    List<Goal> withTerms();

    @Query("select g from Goal g left join fetch g.inForce left join fetch g.open where g.id = :id")
    Optional<Goal> withTerms(UUID id);

    @Query("select g from Goal g where g.texts.why = :text or g.texts.client = :text or g.texts.bpo = :text")
    Optional<Goal> writtenIn(UUID text);
}
