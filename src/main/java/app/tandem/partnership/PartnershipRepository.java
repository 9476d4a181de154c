package app.tandem.partnership;

import jakarta.persistence.LockModeType;
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
}
