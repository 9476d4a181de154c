package app.tandem.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Answers only to a partnership, or to whoever holds a link: invitations belong to no tenant, so each question names one. */
interface InvitationRepository extends Repository<Invitation, UUID> {
    String OPEN = " i.joinedAt is null and i.withdrawnAt is null ";

    Invitation save(Invitation invitation);

    @Query("select i from Invitation i where i.partnershipId = :partnershipId and" + OPEN + "order by i.name, i.id")
    List<Invitation> openIn(UUID partnershipId);

    @Query(
            "select i from Invitation i where i.partnershipId = :partnershipId and i.organisationId in :companies and i.id = :id")
    Optional<Invitation> find(UUID partnershipId, List<UUID> companies, UUID id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    /** Of several who press the button at once only one joins. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.tokenHash = :tokenHash")
    Optional<Invitation> take(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> takeOne(UUID id);

    @Query("select i from Invitation i where i.organisationId = :organisationId and i.email = :email and" + OPEN
            + "order by i.id")
    List<Invitation> openFor(UUID organisationId, String email);
}
