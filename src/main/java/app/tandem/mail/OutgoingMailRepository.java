package app.tandem.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, UUID> {
    @Query("select m.id from OutgoingMail m where m.state = WAITING and m.nextTryAt <= :now order by m.nextTryAt")
    List<UUID> due(Instant now, Limit limit);

    List<OutgoingMail> findByOrganisationIdInAndStateOrderByWrittenAtDesc(
            Collection<UUID> organisationIds, MailState state, Limit limit);

    Optional<OutgoingMail> findByIdAndOrganisationIdIn(UUID id, Collection<UUID> organisationIds);

    long countByOrganisationIdInAndStateAndNextTryAtAfter(
            Collection<UUID> organisationIds, MailState state, Instant since);

    @Modifying
    @Query("delete from OutgoingMail m where m.state in (SENT, GIVEN_UP, SHOWN) and m.nextTryAt < :before")
    int forget(Instant before);
}
