package app.tandem.scorecards;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportSourceRepository extends JpaRepository<ImportSource, UUID> {
    Optional<ImportSource> findByFingerprint(String fingerprint);
}
