package app.tandem;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Platform;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets something have been promised so long ago that its day has come. */
@Component
public class LongAgo {
    private final CurrentMember currentMember;
    private final Platform platform;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    LongAgo(
            CurrentMember currentMember,
            Platform platform,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.currentMember = currentMember;
        this.platform = platform;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
    }

    public void actionWasDue(LocalDate day, Member member, UUID id) {
        set("update Action a set a.due = :value, a.firstDue = :value where a.id = :id", day, member, id);
    }

    public void proofWasDue(LocalDate day, Member member, UUID id) {
        set("update Lesson l set l.proofBy = :value where l.id = :id", day, member, id);
    }

    public void goalWasDue(LocalDate day, Member member, UUID id) {
        set("update GoalTerms t set t.due = :value where t.goal.id = :id", day, member, id);
    }

    /** @param milestones as they are kept, one on each line */
    public void milestonesWere(Object milestones, Member member, UUID goal) {
        set("update GoalTerms t set t.milestones = :value where t.goal.id = :id", milestones, member, goal);
    }

    /** So that it has been asked since then how it feels. */
    public void wentLive(Duration ago, UUID partnership) {
        platform.write(() -> entities.createQuery("update Partnership p set p.liveSince = :since where p.id = :id")
                .setParameter("since", Instant.now().minus(ago))
                .setParameter("id", partnership)
                .executeUpdate());
    }

    /** All that was answered so far was answered in the round before. */
    public void aPulseRoundHasPassed(Member member) {
        currentMember.actAs(
                member,
                () -> transaction.executeWithoutResult(status -> entities.createQuery(
                                "update PulseAnswer a set a.roundNumber = a.roundNumber - 1, a.closesAt = :past")
                        .setParameter("past", Instant.now().minusSeconds(60))
                        .executeUpdate()));
    }

    private void set(String update, Object value, Member member, UUID id) {
        currentMember.actAs(
                member,
                () -> transaction.executeWithoutResult(status -> entities.createQuery(update)
                        .setParameter("value", value)
                        .setParameter("id", id)
                        .executeUpdate()));
    }
}
