package app.tandem.tokens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessTokenRepository extends JpaRepository<AccessToken, UUID> {
    /** Ids grow with time. */
    List<AccessToken> findAllByOrderByIdDesc();

    Optional<AccessToken> findByDigest(String digest);

    /** Past the version: who revokes it meanwhile has read nothing that this changes. */
    @Modifying
    @Query("update AccessToken t set t.lastUsedAt = :now where t.id = :id"
            + " and (t.lastUsedAt is null or t.lastUsedAt < :notSince)")
    void used(UUID id, Instant now, Instant notSince);
}
