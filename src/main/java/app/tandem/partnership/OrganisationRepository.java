package app.tandem.partnership;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {
    @Query("""
            select o from Organisation o where o.id = :bpoId
                or exists (select p from Partnership p where p.client = o and p.bpo.id = :bpoId
                    and p.state <> DISCARDED)
            order by o.kind, o.name""")
    List<Organisation> lookedAfterBy(UUID bpoId);

    /** Two who take administrators away at the same moment do it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> oneAtATime(UUID id);
}
