package app.tandem.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnsweredCallRepository extends JpaRepository<AnsweredCall, UUID> {
    Optional<AnsweredCall> findByTokenIdAndKeyDigest(UUID tokenId, String keyDigest);

    @Modifying
    @Query("delete from AnsweredCall c where c.answeredAt < :before")
    int deleteBefore(Instant before);
}
