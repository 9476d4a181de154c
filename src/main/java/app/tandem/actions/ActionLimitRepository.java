package app.tandem.actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionLimitRepository extends JpaRepository<ActionLimit, UUID> {
    List<ActionLimit> findByActionIdOrderBySetAt(UUID actionId);

    List<ActionLimit> findByActionIdInAndState(Collection<UUID> actionIds, LimitState state);

    Optional<ActionLimit> findByActionIdAndState(UUID actionId, LimitState state);
}
