package app.tandem.goals;

import app.tandem.partnership.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GoalRepository extends JpaRepository<Goal, UUID> {
    @Query("select g from Goal g left join fetch g.negotiation.inForce left join fetch g.negotiation.open")
    List<Goal> withTerms();

    @Query(
            "select g from Goal g left join fetch g.negotiation.inForce left join fetch g.negotiation.open where g.id = :id")
    Optional<Goal> withTerms(UUID id);

    default Goal existing(UUID id) {
        return withTerms(id).orElseThrow(() -> new NotFound("This goal does not exist."));
    }

    /** Locked until the end of the transaction, so that two who start a goal at once count one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select g from Goal g where g.state in (app.tandem.goals.GoalState.AGREED, app.tandem.goals.GoalState.ACTIVE)"
                    + " order by g.id")
    List<Goal> oneAtATime();

    @Query("select g from Goal g where g.texts.why = :text or g.texts.client = :text or g.texts.bpo = :text")
    Optional<Goal> writtenIn(UUID text);
}
