package app.tandem.proposals;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the last day to speak be over. */
@Component
public class SpeakingTime {
    private final CurrentMember currentMember;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    SpeakingTime(CurrentMember currentMember, EntityManager entities, PlatformTransactionManager transactions) {
        this.currentMember = currentMember;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
    }

    public void isOver(Member member, UUID proposalId) {
        endsAt(Instant.now().minus(Duration.ofMinutes(1)), member, proposalId);
    }

    void endsAt(Instant moment, Member member, UUID proposalId) {
        currentMember.actAs(
                member,
                () -> transaction.executeWithoutResult(
                        status -> entities.createQuery("update Proposal p set p.speakBy = :moment where p.id = :id")
                                .setParameter("moment", moment)
                                .setParameter("id", proposalId)
                                .executeUpdate()));
    }
}
