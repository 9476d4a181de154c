package app.tandem.partnership;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, UUID> {
    String ACTIVE = " m.activeFrom <= :now and (m.activeTo is null or m.activeTo > :now) ";
    String SEATS = ", m.deputy, m.activeFrom, m.id";
    String WHOLE = "select m from Membership m join fetch m.person p join fetch p.organisation"
            + " join fetch m.partnership s join fetch s.client join fetch s.bpo where";

    @Query(WHOLE + ACTIVE + "and p.id = :personId order by s.slug" + SEATS)
    List<Membership> activeOf(UUID personId, Instant now);

    @Query(WHOLE + ACTIVE + "and p.organisation.id = :organisationId order by s.slug" + SEATS)
    List<Membership> activeOfAll(UUID organisationId, Instant now);

    @Query(WHOLE + ACTIVE + "and p.id = :personId and s.slug = :slug order by s.slug" + SEATS)
    List<Membership> activeIn(UUID personId, String slug, Instant now);

    @Query(WHOLE + ACTIVE + "and s.id = :partnershipId order by p.name, p.id" + SEATS)
    List<Membership> activeIn(UUID partnershipId, Instant now);

    @Query(WHOLE + ACTIVE + "and s.id = :partnershipId and p.id = :personId order by s.slug" + SEATS)
    List<Membership> active(UUID partnershipId, UUID personId, Instant now);

    @Query(WHOLE + " s.id = :partnershipId and m.activeTo <= :now order by m.activeTo desc, m.id")
    List<Membership> ended(UUID partnershipId, Instant now, Limit limit);

    @Query(WHOLE + ACTIVE + "and s.id = :partnershipId and m.id = :id")
    Optional<Membership> find(UUID partnershipId, UUID id, Instant now);

    @Query(WHOLE + " s.id = :partnershipId and p.id = :personId order by m.activeFrom desc")
    List<Membership> ever(UUID partnershipId, UUID personId, Limit limit);

    @Query("select count(m) > 0 from Membership m where" + ACTIVE
            + "and m.partnership.id = :partnershipId and m.person.id = :personId and m.seat in :seats")
    boolean isActive(UUID partnershipId, UUID personId, Collection<Seat> seats, Instant now);
}
