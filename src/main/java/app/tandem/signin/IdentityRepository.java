package app.tandem.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IdentityRepository extends JpaRepository<Identity, UUID> {
    Optional<Identity> findByFingerprint(String fingerprint);

    List<Identity> findByPersonId(UUID personId);

    boolean existsByIssuerAndPersonId(String issuer, UUID personId);
}
