package app.tandem.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInLinkRepository extends JpaRepository<SignInLink, UUID> {
    Optional<SignInLink> findByTokenHash(String tokenHash);

    long countByPersonIdAndValidUntilAfter(UUID personId, Instant now);

    /** One statement, so that of several who press the button at once only one gets in. */
    @Modifying(clearAutomatically = true)
    @Query(
            "update SignInLink l set l.usedAt = :now where l.tokenHash = :hash and l.usedAt is null and l.validUntil > :now")
    int use(String hash, Instant now);

    @Modifying
    @Query("delete from SignInLink l where l.personId = :personId and l.usedAt is null")
    int withdrawAllOf(UUID personId);

    @Modifying
    @Query("delete from SignInLink l where l.validUntil < :before")
    int forget(Instant before);
}
