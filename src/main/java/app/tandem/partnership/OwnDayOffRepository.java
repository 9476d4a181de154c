package app.tandem.partnership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnDayOffRepository extends JpaRepository<OwnDayOff, UUID> {
    List<OwnDayOff> findAllByOrganisationIdOrderByOffOn(UUID organisationId);

    List<OwnDayOff> findAllByOrganisationIdInOrderByOffOn(Collection<UUID> organisationIds);
}
