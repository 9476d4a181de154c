package app.tandem.securitylog;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RefusedAccessRepository extends JpaRepository<RefusedAccess, UUID>, JpaSpecificationExecutor<RefusedAccess> {
    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RefusedAccess r where r.id = :id")
    Optional<RefusedAccess> toCountUp(UUID id);

    @Query("select distinct r.personId from RefusedAccess r where r.organisationId in :organisations")
    Set<UUID> peopleOf(Set<UUID> organisations);

    @Modifying
    @Query("delete from RefusedAccess r where r.lastAt < :before")
    int forget(Instant before);
}
