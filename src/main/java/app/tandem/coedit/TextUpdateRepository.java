package app.tandem.coedit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TextUpdateRepository extends JpaRepository<TextUpdate, UUID> {
    List<TextUpdate> findByTextIdAndFromVersionGreaterThanEqualOrderByFromVersion(UUID textId, int version);
}
