package app.tandem.coedit;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SharedTextRepository extends JpaRepository<SharedText, UUID> {}
