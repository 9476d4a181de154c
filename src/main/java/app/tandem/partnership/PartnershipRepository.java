package app.tandem.partnership;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartnershipRepository extends JpaRepository<Partnership, UUID> {}
