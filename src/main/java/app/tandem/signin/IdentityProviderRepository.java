package app.tandem.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IdentityProviderRepository extends JpaRepository<IdentityProvider, UUID> {
    Optional<IdentityProvider> findByOrganisationId(UUID organisationId);

    Optional<IdentityProvider> findByOrganisationIdAndSwitchedOnTrue(UUID organisationId);

    boolean existsBySwitchedOnTrue();
}
