package app.tandem.headsups;

import app.tandem.history.Label;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
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

/** Something that may happen, told before it is certain. What was said stays; each step adds what is known by then. */
@Entity
@Audited
@Label("Heads-up")
class HeadsUp extends PartnershipOwned {
    private String title;

    @Label(value = "Given by", person = true)
    private UUID giverId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Side that gave it")
    private Side giverSide;

    @Column(length = Length.LONG16)
    private String effect;

    @Label("From")
    private LocalDate horizonFrom;

    @Label("Until")
    private LocalDate horizonTo;

    @Column(length = Length.LONG16)
    @Label("What we can influence")
    private String canInfluence;

    @Column(length = Length.LONG16)
    @Label("What we cannot influence")
    private String cannotInfluence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Certainty certainty;

    @Label("Next update")
    private @Nullable LocalDate nextUpdate;

    @Label(hidden = true)
    private int steps;

    @Label(hidden = true)
    private Instant steppedAt;

    @SuppressWarnings("NullAway.Init")
    HeadsUp() {}

    @SuppressWarnings("NullAway.Init")
    HeadsUp(HeadsUpDraft draft, Member giver, LocalDate today, Instant now) {
        title = Wording.line(draft.title());
        Refusal.unless(!title.isEmpty(), "Say in a few words what may happen.");
        effect = Wording.needed(draft.effect(), "Say what effect it would have on the other side.");
        var horizon = draft.horizon();
        if (horizon == null) {
            throw new Refusal("Choose when it would happen.");
        }
        Refusal.unless(
                !horizon.to().isBefore(horizon.from()),
                "It cannot end before it begins: choose a later month to end with.");
        horizonFrom = horizon.from();
        horizonTo = horizon.to();
        canInfluence = Wording.needed(
                draft.canInfluence(), "Say what you can influence, even if it is little: write “Nothing” if so.");
        cannotInfluence = Wording.needed(
                draft.cannotInfluence(), "Say what you cannot influence, so that nobody waits for you to do it.");
        giverId = giver.personId();
        giverSide = giver.side();
        Refusal.unless(
                draft.certainty() != Certainty.OFF,
                "What will not happen needs no heads-up: choose how certain it is.");
        stand(draft.certainty(), draft.nextUpdate(), today, now);
    }

    /** Whoever is of the side that gave it may go on; the first words stay, and so does every step back. */
    HeadsUpStep step(Member member, int seen, StepDraft draft, LocalDate today, Instant now) {
        Refusal.unless(
                isGivenBySideOf(member),
                "Only the side that gave this heads-up can say what has changed. You can acknowledge it.");
        Refusal.unless(
                certainty.isOpen(),
                certainty == Certainty.DECIDED
                        ? "This is decided, so its updates have ended. If something new may happen, give a new heads-up."
                        : "This will not happen, so its updates have ended. If it may happen again, give a new heads-up.");
        ChangedMeanwhile.unless(seen == steps, "Somebody of your side has gone on while you did. The newest step:");
        var words = Wording.needed(draft.whatChanged(), "Say what changed, or that nothing did, and why.");
        stand(draft.certainty(), draft.nextUpdate(), today, now);
        return new HeadsUpStep(this, words, member);
    }

    private void stand(@Nullable Certainty now, @Nullable LocalDate update, LocalDate today, Instant at) {
        if (now == null) {
            throw new Refusal("Choose how certain it is.");
        }
        if (now.isOpen() && (update == null || update.isBefore(today))) {
            throw new Refusal("Choose the day of the next update, today or later: until it is decided, news is owed.");
        }
        certainty = now;
        nextUpdate = now.isOpen() ? update : null;
        steps++;
        steppedAt = at;
    }

    Acknowledgement acknowledge(Member member, int step, Instant now) {
        Refusal.unless(
                member.may(Verb.WRITE_SHARED) && member.side() != giverSide,
                "A heads-up is acknowledged by the side that it was given to.");
        Refusal.unless(step == steps, "There is news since you read this. Read the newest step, then acknowledge it.");
        return new Acknowledgement(this, member, now);
    }

    boolean isGivenBySideOf(Member member) {
        return member.may(Verb.WRITE_SHARED) && member.side() == giverSide;
    }

    boolean isUpdateDue(LocalDate today) {
        return nextUpdate != null && !nextUpdate.isAfter(today);
    }

    /** Nobody kept the promise to say more by that day. */
    boolean isOverdue(LocalDate today) {
        return nextUpdate != null && nextUpdate.isBefore(today);
    }

    Horizon horizon() {
        return new Horizon(horizonFrom, horizonTo);
    }

    String title() {
        return title;
    }

    String effect() {
        return effect;
    }

    String canInfluence() {
        return canInfluence;
    }

    String cannotInfluence() {
        return cannotInfluence;
    }

    UUID giverId() {
        return giverId;
    }

    Side giverSide() {
        return giverSide;
    }

    Certainty certainty() {
        return certainty;
    }

    @Nullable
    LocalDate nextUpdate() {
        return nextUpdate;
    }

    int steps() {
        return steps;
    }

    Instant steppedAt() {
        return steppedAt;
    }
}
