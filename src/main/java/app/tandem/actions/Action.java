package app.tandem.actions;

import static java.util.Objects.requireNonNull;

import app.tandem.history.Label;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import app.tandem.partnership.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that one person will do by a date, and that whoever asked for it confirms. */
@Entity
@Audited
class Action extends Derived {
    private String title = "";

    @Label(value = "Owner", person = true)
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side ownerSide;

    @Label(value = "Asked by", person = true)
    private UUID requesterId;

    private LocalDate due;

    @Label("First due")
    private LocalDate firstDue;

    @Label("Times moved")
    private int moves;

    @Column(length = Length.LONG16)
    @Label("Done means")
    private String doneMeans = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Pillar pillar = Pillar.PROCESS;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActionState state = ActionState.OPEN;

    @Label("Done on")
    private @Nullable Instant doneAt;

    @Label(hidden = true)
    private @Nullable Instant overAt;

    @Column(length = Length.LONG16)
    @Label("Not done yet, because")
    private String sentBackBecause = "";

    @Column(length = Length.LONG16)
    @Label("Dropped, because")
    private String droppedBecause = "";

    @SuppressWarnings("NullAway.Init")
    Action() {}

    Action(
            String title,
            Colleague owner,
            UUID requesterId,
            @Nullable LocalDate due,
            String doneMeans,
            LocalDate today) {
        requireWords(title, due, today);
        this.title = Wording.line(title);
        this.ownerId = owner.personId();
        this.ownerSide = owner.side();
        this.requesterId = requesterId;
        this.due = requireNonNull(due);
        this.firstDue = due;
        this.doneMeans = Wording.text(doneMeans);
    }

    static void requireWords(String title, @Nullable LocalDate due, LocalDate today) {
        Refusal.together(
                () -> Wording.needed("title", title, "Say in a few words what will be done."),
                () -> requireAhead(due, "due", "Choose the day by which it will be done.", today));
    }

    private static void requireAhead(@Nullable LocalDate day, String field, String whenMissing, LocalDate today) {
        if (day == null) {
            throw new Refusal(field, whenMissing);
        }
        DayAhead.require(day, today, field);
    }

    void standUnder(Pillar pillar) {
        this.pillar = pillar;
    }

    void start(Member member) {
        onlyOwner(member, "say that it has been started");
        Refusal.unless(state == ActionState.OPEN, "Only an open action can be started.");
        state = ActionState.DOING;
    }

    /** From here on it waits for somebody else, and is late for nobody. */
    void limit(Member member) {
        onlyOwner(member, "say that it is beyond their authority");
        Refusal.unless(state.isUndone(), "Only an action that its owner is at can be beyond their authority.");
        state = ActionState.LIMIT;
    }

    void goOn(ActionLimit limit, WorkingCalendar ownersDays, Instant now) {
        due = limit.extended(due, ownersDays, now);
        state = ActionState.DOING;
    }

    void finish(Member member, Instant now) {
        onlyOwner(member, "say that it is done");
        Refusal.unless(!isBeyondItsOwner(), "This waits for a decision. Once it is decided, it can be done.");
        Refusal.unless(state.isUndone(), "This action is not open any more.");
        state = ActionState.DONE;
        doneAt = now;
    }

    void confirm(Member member, Requester requester, Instant now) {
        requester.only(member, "confirm that it is done");
        Refusal.unless(state == ActionState.DONE, "Only what its owner has called done can be confirmed.");
        state = ActionState.CONFIRMED;
        overAt = now;
    }

    void sendBack(Member member, Requester requester, String why) {
        requester.only(member, "say that it is not done yet");
        Refusal.unless(state == ActionState.DONE, "Only what its owner has called done can be sent back.");
        sentBackBecause = Wording.needed(why, "Say what is still missing, so that the owner knows what to do.");
        state = ActionState.DOING;
        doneAt = null;
    }

    void drop(Member member, Requester requester, String why, Instant now) {
        onlyThoseTwo(member, requester, "drop it");
        Refusal.unless(state.isUndone() || isBeyondItsOwner(), "Only an action that is not done yet can be dropped.");
        droppedBecause = Wording.needed(why, "Say why it is dropped, so that both sides can read it later.");
        state = ActionState.DROPPED;
        overAt = now;
    }

    /** The day it was first due stays: a promise that moves is still seen as one that moved. */
    void moveTo(Member member, Requester requester, @Nullable LocalDate day, LocalDate today) {
        onlyThoseTwo(member, requester, "move its date");
        Refusal.unless(!isBeyondItsOwner(), "The clock stands still until it is decided. Then its date can be moved.");
        Refusal.unless(state.isUndone(), "Only an action that is not done yet can be moved.");
        if (!Objects.equals(day, due)) {
            requireAhead(day, "day", "Choose the new day.", today);
            due = requireNonNull(day);
            moves++;
        }
    }

    boolean isBeyondItsOwner() {
        return state == ActionState.LIMIT;
    }

    boolean isOwnedBy(Member member) {
        return member.may(Verb.WRITE_SHARED) && ownerId.equals(member.personId());
    }

    private void onlyOwner(Member member, String step) {
        Refusal.unless(isOwnedBy(member), "Only the owner of this action can " + step + ".");
    }

    private void onlyThoseTwo(Member member, Requester requester, String step) {
        Refusal.unless(
                isOwnedBy(member) || requester.isSpokenForBy(member),
                "Only the owner and the person who asked can " + step + ".");
    }

    String title() {
        return title;
    }

    UUID ownerId() {
        return ownerId;
    }

    Side ownerSide() {
        return ownerSide;
    }

    UUID requesterId() {
        return requesterId;
    }

    ActionSummary summary(People people, Member reader, LocalDate today, @Nullable LimitSummary limit) {
        var requester = people.requester(requesterId);
        return new ActionSummary(
                id(),
                title,
                people.nameOf(ownerId),
                ownerId,
                ownerSide,
                requester.name(),
                due,
                firstDue,
                moves,
                state,
                today,
                isOwnedBy(reader),
                requesterId.equals(reader.personId()),
                requester.isSpokenForBy(reader),
                limit);
    }

    ActionDetails details(ActionSummary summary, @Nullable OriginLink origin, List<LimitDetails> limits) {
        return new ActionDetails(summary, pillar, doneMeans, origin, doneAt, sentBackBecause, droppedBecause, limits);
    }
}
