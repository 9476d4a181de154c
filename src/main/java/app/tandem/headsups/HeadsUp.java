package app.tandem.headsups;

import app.tandem.history.Label;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.DayAhead;
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
        giverId = giver.personId();
        giverSide = giver.side();
        Refusal.together(
                () -> title =
                        Wording.line(Wording.needed("title", draft.title(), "Say in a few words what may happen.")),
                () -> Refusal.unless(
                        draft.certainty() != Certainty.OFF,
                        "certainty",
                        "What will not happen needs no heads-up: choose how certain it is."),
                () -> happen(draft.horizon(), today),
                () -> effect =
                        Wording.needed("effect", draft.effect(), "Say what effect it would have on the other side."),
                () -> canInfluence = Wording.needed(
                        "can influence",
                        draft.canInfluence(),
                        "Say what you can influence, even if it is little: write “Nothing” if so."),
                () -> cannotInfluence = Wording.needed(
                        "cannot influence",
                        draft.cannotInfluence(),
                        "Say what you cannot influence, so that nobody waits for you to do it."),
                () -> stand(draft.certainty(), draft.nextUpdate(), today, now));
    }

    private void happen(@Nullable TimeFrame horizon, LocalDate today) {
        if (horizon == null) {
            throw new Refusal("span", "Choose when it would happen: the months, or the day.");
        }
        Refusal.unless(
                !horizon.to().isBefore(horizon.from()),
                "last month",
                "It cannot end before it begins: choose a later month to end with.");
        DayAhead.require(horizon.to(), today, horizon.isOneDay() ? "day" : "last month");
        horizonFrom = horizon.from();
        horizonTo = horizon.to();
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
        Refusal.together(
                () -> Wording.needed(draft.whatChanged(), "Say what changed, or that nothing did, and why."),
                () -> stand(draft.certainty(), draft.nextUpdate(), today, now));
        return new HeadsUpStep(this, Wording.text(draft.whatChanged()), member);
    }

    private void stand(@Nullable Certainty now, @Nullable LocalDate update, LocalDate today, Instant at) {
        if (now == null) {
            throw new Refusal("certainty", "Choose how certain it is.");
        }
        if (now.isOpen() && (update == null || update.isBefore(today))) {
            throw new Refusal(
                    "next update",
                    "Choose the day of the next update, today or later: until it is decided, news is owed.");
        }
        if (now.isOpen() && update != null) {
            DayAhead.require(update, today, "next update");
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

    TimeFrame horizon() {
        return new TimeFrame(horizonFrom, horizonTo);
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
