package app.tandem;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets something have been promised so long ago that its day has come. */
@Component
public class LongAgo {
    private final CurrentMember currentMember;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    LongAgo(CurrentMember currentMember, EntityManager entities, PlatformTransactionManager transactions) {
        this.currentMember = currentMember;
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

    private void set(String update, Object value, Member member, UUID id) {
        currentMember.actAs(
                member,
                () -> transaction.executeWithoutResult(status -> entities.createQuery(update)
                        .setParameter("value", value)
                        .setParameter("id", id)
                        .executeUpdate()));
    }
}
