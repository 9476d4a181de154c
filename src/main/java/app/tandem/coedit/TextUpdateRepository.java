package app.tandem.coedit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TextUpdateRepository extends JpaRepository<TextUpdate, UUID> {
    List<TextUpdate> findByTextIdAndFromVersionGreaterThanEqualOrderByFromVersion(UUID textId, int version);

    @Query(
            "select max(u.fromVersion) from TextUpdate u where u.textId = :text and u.fromVersion < :version and u.writtenAt < :before")
    Optional<Integer> lastBefore(UUID text, int version, Instant before);

    @Modifying
    @Query("delete from TextUpdate u where u.textId = :text and u.fromVersion <= :last")
    int forget(UUID text, int last);
}
