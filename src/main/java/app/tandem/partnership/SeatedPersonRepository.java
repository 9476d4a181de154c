package app.tandem.partnership;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deputies and auditors fill no seat. */
interface SeatedPersonRepository extends Repository<Membership, UUID> {
    @Query("select new app.tandem.partnership.SeatedPerson(m.partnership.id, o.kind, m.seat)"
            + " from Membership m join m.person p join p.organisation o where"
            + MembershipRepository.ACTIVE + "and not m.deputy and m.seat <> app.tandem.partnership.Seat.AUDITOR"
            + " and m.partnership.id in :partnerships")
    List<SeatedPerson> in(Collection<UUID> partnerships, Instant now);
}
