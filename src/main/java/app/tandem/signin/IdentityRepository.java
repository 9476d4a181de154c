package app.tandem.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IdentityRepository extends JpaRepository<Identity, UUID> {
    Optional<Identity> findByFingerprint(String fingerprint);

    boolean existsByIssuerAndPersonId(String issuer, UUID personId);
}
