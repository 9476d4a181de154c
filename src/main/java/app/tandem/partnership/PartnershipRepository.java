package app.tandem.partnership;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PartnershipRepository extends JpaRepository<Partnership, UUID> {
    /** Two people who give out seats at the same moment do it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Partnership s where s.id = :id")
    Optional<Partnership> seating(UUID id);

    @Query("select p from Partnership p where p.bpo.id = :bpoId")
    List<Partnership> ofBpo(UUID bpoId);

    @Query("select p.id from Partnership p where p.slug = :slug")
    Optional<UUID> idAt(String slug);
}
