package app.tandem.partnership;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {
    String HERE = "select p from Person p join fetch p.organisation o where p.leftAt is null and ";

    @Query("select p from Person p join fetch p.organisation o order by o.kind, o.name, p.name")
    List<Person> bySide();

    @Query(HERE + "p.id = :id")
    Optional<Person> here(UUID id);

    @Query(HERE + "o.id = :organisationId order by p.name")
    List<Person> ofOrganisation(UUID organisationId);

    @Query(HERE + "o.id = :organisationId and p.email = :email")
    Optional<Person> byEmail(UUID organisationId, String email);

    @Query(HERE + "p.email = :email order by o.name")
    List<Person> byEmail(String email);

    @Query("select p from Person p join fetch p.organisation o where o.id = :organisationId and p.email = :email")
    Optional<Person> ever(UUID organisationId, String email);

    @Query("select count(p) > 0 from Person p join p.organisation o where o.id = :organisationId and p.leftAt is null"
            + " and p.admin = true and (o.kind = app.tandem.partnership.Side.BPO or exists (select m from Membership m where"
            + MembershipRepository.ACTIVE + "and m.person = p and m.seat <> app.tandem.partnership.Seat.AUDITOR))")
    boolean isAdministered(UUID organisationId, Instant now);

    @Query("select p from Person p join fetch p.organisation o where p.id in :ids")
    List<Person> named(Collection<UUID> ids);
}
