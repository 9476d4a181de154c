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

    @Query("select p.id from Partnership p where p.slug = :slug")
    Optional<UUID> idAt(String slug);

    boolean existsBySlug(String slug);

    @Query("select p from Partnership p join fetch p.client c join fetch p.bpo b where b.id = :bpo"
            + " and p.state <> DISCARDED order by c.name, p.id")
    List<Partnership> ofBpo(UUID bpo);
}
