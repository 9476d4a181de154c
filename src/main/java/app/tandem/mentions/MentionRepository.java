package app.tandem.mentions;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MentionRepository extends JpaRepository<Mention, UUID> {
    List<Mention> findByPersonIdAndReadAtIsNullOrderByMentionedAtDesc(UUID personId);

    List<Mention> findByPersonIdAndTextIdAndReadAtIsNull(UUID personId, UUID textId);
}
