package app.tandem.actions;

import app.tandem.history.Label;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.partnership.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An action is beyond its owner's authority: the clock stops for them and runs for one named person who decides. */
@Entity
@Audited
@Label("Limit")
class ActionLimit extends PartnershipOwned {
    @Label(hidden = true)
    private UUID actionId;

    @Label(value = "Who decides", person = true)
    private UUID deciderId;

    @Column(length = Length.LONG16)
    @Label("Beyond the owner’s authority, because")
    private String why;

    @Label(hidden = true)
    private Instant setAt;

    @Label("With them since")
    private Instant withSince;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Decision")
    private LimitState state = LimitState.WAITING;

    @Column(length = Length.LONG16)
    @Label("Words of the decision")
    private String words = "";

    @Label(hidden = true)
    private @Nullable Instant resolvedAt;

    @Label("Business days it took")
    private int days;

    @SuppressWarnings("NullAway.Init")
    ActionLimit() {}

    ActionLimit(Action action, Colleague decider, String why, Instant now) {
        actionId = action.id();
        this.why =
                Wording.needed("why", why, "Say why this is beyond your authority, so that they know what to decide.");
        setAt = now;
        give(action, decider, now);
    }

    private void give(Action action, Colleague decider, Instant now) {
        Refusal.unless(
                !action.ownerId().equals(decider.personId()),
                "Name somebody else: what is beyond its owner’s authority, its owner cannot decide.");
        deciderId = decider.personId();
        withSince = now;
    }

    void decide(Member member, Decider decider, String decision, Instant now) {
        decider.only(member);
        words = Wording.needed(decision, "Say what you decide, so that the owner can go on.");
        end(LimitState.DECIDED, now);
    }

    void decline(Member member, Decider decider, String because, Instant now) {
        decider.only(member);
        words = Wording.needed(because, "Say why you do not decide this, so that the owner knows whom to ask.");
        end(LimitState.DECLINED, now);
    }

    void nameAnother(Member member, Requester requester, Decider decider, Action action, Colleague other, Instant now) {
        requester.only(member, "name somebody else to decide");
        Refusal.unless(decider.hasLeft(), decider.name() + " is still here and was asked to decide.");
        give(action, other, now);
    }

    void end(LimitState outcome, Instant now) {
        state = outcome;
        resolvedAt = now;
    }

    /** Whoever waited for others has as many days left afterwards as before. */
    LocalDate extended(LocalDate due, WorkingCalendar ownersDays, Instant now) {
        days = ownersDays.between(setAt, now);
        return ownersDays.after(due, days);
    }

    UUID actionId() {
        return actionId;
    }

    UUID deciderId() {
        return deciderId;
    }

    LimitSummary summary(People people, Member reader, Action action, LocalDate today) {
        var decider = people.decider(deciderId);
        return new LimitSummary(
                decider.name(),
                decider.side() == null ? action.ownerSide() : decider.side(),
                decider.hasLeft(),
                withSince.atZone(reader.zone()).toLocalDate(),
                today,
                decider.is(reader),
                decider.hasLeft() && people.requester(action.requesterId()).isSpokenForBy(reader));
    }

    LimitDetails details(Decider decider) {
        return new LimitDetails(decider.name(), decider.side(), why, setAt, state, words, resolvedAt, days);
    }
}
