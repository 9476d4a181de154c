package app.tandem.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EmailDomainRepository extends JpaRepository<EmailDomain, UUID> {
    @Query("select d from EmailDomain d where d.provider.id = :providerId order by d.name")
    List<EmailDomain> of(UUID providerId);

    Optional<EmailDomain> findByName(String name);

    @Query("select p.id from EmailDomain d join d.provider p where d.name = :name and p.switchedOn = true")
    Optional<UUID> providerFor(String name);
}
