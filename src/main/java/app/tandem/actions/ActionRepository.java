package app.tandem.actions;

import app.tandem.partnership.Pillar;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActionRepository extends JpaRepository<Action, UUID> {
    List<Action> findByPillarAndStateInOrderByDueAscIdAsc(Pillar pillar, Collection<ActionState> states);

    List<Action> findByStateInOrderByDueAscIdAsc(Collection<ActionState> states);

    @Query("select a from Action a where a.state in :states order by a.overAt desc, a.id desc")
    List<Action> lately(Collection<ActionState> states, Limit limit);

    List<Action> findByOriginKindAndOriginIdOrderByDueAscIdAsc(OriginKind kind, UUID id);
}
