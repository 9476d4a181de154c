package app.tandem.goals;

import app.tandem.history.Label;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.Pillar;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Length;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What both sides want to have reached by a date; it counts in the words that both owners have signed. */
@Entity
@Audited
class Goal extends PartnershipOwned {
    static final int MOST_ACTIVE = 5;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GoalState state = GoalState.DRAFT;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Pillar pillar = Pillar.PROCESS;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Horizon horizon = Horizon.QUARTER;

    @Column(length = Length.LONG16)
    @Label("Why this matters to both of us")
    private String why = "";

    @Embedded
    @Label(hidden = true)
    private Negotiation negotiation;

    @Embedded
    @EmbeddedColumnNaming("%s_text")
    @NotAudited
    private GoalTexts texts;

    private @Nullable LocalDate startedOn;

    @Embedded
    @EmbeddedColumnNaming("not_now_%s")
    @Label("Not now, because")
    private @Nullable NotNow notNow;

    @Embedded
    @EmbeddedColumnNaming("client_confidence_%s")
    @Label("The client owner's confidence")
    private @Nullable Confidence clientConfidence;

    @Embedded
    @EmbeddedColumnNaming("bpo_confidence_%s")
    @Label("The BPO owner's confidence")
    private @Nullable Confidence bpoConfidence;

    @Embedded
    @EmbeddedColumnNaming("closing_%s")
    @Label("Outcome")
    private @Nullable Closing closing;

    @NotAudited
    private int closings;

    @Embedded
    @EmbeddedColumnNaming("client_statement_%s")
    @Label("What the client says about it")
    private @Nullable Statement clientStatement;

    @Embedded
    @EmbeddedColumnNaming("bpo_statement_%s")
    @Label("What the BPO says about it")
    private @Nullable Statement bpoStatement;

    /** The last number that a milestone of this goal was given. */
    @NotAudited
    private int milestoneNumbers;

    @SuppressWarnings("NullAway.Init")
    Goal() {}

    /** A goal begins as a draft; both owners are named from the start, and neither has signed. */
    Goal(GoalDraft draft, Colleague clientOwner, Colleague bpoOwner, GoalTexts texts) {
        this.texts = texts;
        this.pillar = draft.pillar();
        this.horizon = draft.horizon();
        this.why = TermText.wording(draft.why());
        this.milestoneNumbers = draft.milestones().highest();
        requireWhy();
        requireSide(Side.CLIENT, clientOwner);
        requireSide(Side.BPO, bpoOwner);
        negotiation = new Negotiation(this, draft, clientOwner, bpoOwner);
    }

    void propose() {
        if (state != GoalState.DRAFT) {
            throw new Refusal("This goal has already been proposed.");
        }
        requireNow();
        negotiation.pending().terms().requireComplete();
        requireWhy();
        state = GoalState.PROPOSED;
    }

    /** A measure from the scorecard brings its name along. */
    void measureBy(TermField field, String value, String name, Member by, Instant now) {
        reword(
                terms -> {
                    terms.put(field, value);
                    terms.name(field, name);
                },
                by,
                now);
    }

    void change(TermField field, String value, Member by, Instant now) {
        reword(terms -> terms.put(field, value), by, now);
    }

    /** Before the goal is agreed anybody may suggest its owners; after that each side names its own. */
    void entrust(Side side, Colleague owner, Member by, Instant now) {
        requireSide(side, owner);
        if (state.isInForce() && by.side() != side) {
            throw new Refusal("Only " + owner.organisation() + " can name another owner for " + owner.organisation()
                    + ", because this goal is agreed.");
        }
        change(TermField.ownerOf(side), owner.personId().toString(), by, now);
    }

    void addMilestone(String title, @Nullable LocalDate due, Member by, Instant now) {
        milestoneNumbers = Math.max(milestoneNumbers, milestones().highest()) + 1;
        putMilestone(milestoneNumbers, title, due, by, now);
    }

    /** Over what its author has read of it, and not over what somebody else has made of it since. */
    void setMilestone(int number, String asRead, String title, @Nullable LocalDate due, Member by, Instant now) {
        ChangedMeanwhile.unless(
                milestones().inWords(number).equals(asRead),
                "Somebody changed this milestone while you did. It says now:");
        putMilestone(number, title, due, by, now);
    }

    private void putMilestone(int number, String title, @Nullable LocalDate due, Member by, Instant now) {
        change(TermField.MILESTONES, milestones().and(number, title, due).text(), by, now);
    }

    void removeMilestone(int number, Member by, Instant now) {
        change(TermField.MILESTONES, milestones().without(number).text(), by, now);
    }

    private Milestones milestones() {
        return edited().terms().milestones();
    }

    /** Several people may have written it, so it is nobody's signature. */
    void contribute(Side side, String words) {
        reword(terms -> terms.put(TermField.contributionOf(side), words), null, Instant.EPOCH);
    }

    /** Takes over what the writers of one of this goal's shared texts have settled on, as long as it is not over. */
    void settle(UUID text, String words) {
        if (state.isClosed()) {
            return;
        }
        if (text.equals(texts.why())) {
            explain(words);
        } else {
            contribute(text.equals(texts.client()) ? Side.CLIENT : Side.BPO, words);
        }
    }

    void explain(String why) {
        this.why = TermText.wording(why);
    }

    private void reword(Consumer<GoalTerms> change, @Nullable Member by, Instant now) {
        requireGoingOn();
        negotiation.reword(change, by, now);
    }

    /** Where it belongs is no term: either side may say so. */
    void place(Pillar pillar, Horizon horizon) {
        requireGoingOn();
        this.pillar = pillar;
        this.horizon = horizon;
    }

    void sign(int edition, Member owner, Instant now) {
        if (state == GoalState.DRAFT) {
            throw new Refusal("This goal is still a draft. Propose it before anybody signs.");
        }
        requireGoingOn();
        requireNow();
        requireWhy();
        if (negotiation.sign(edition, owner, now)) {
            // An outcome was proposed of the terms before.
            closing = null;
            state = state == GoalState.PROPOSED ? GoalState.AGREED : state;
        }
    }

    /** What was agreed stays agreed; what was never agreed goes back to being a draft. */
    void putOff(Member by) {
        requireGoingOn();
        requireNow();
        if (state == GoalState.DRAFT) {
            throw new Refusal("This goal is still a draft: nothing waits for your answer.");
        }
        negotiation.putOff(by);
        if (state == GoalState.PROPOSED) {
            state = GoalState.DRAFT;
        }
    }

    /** @param active how many goals of these two teams are active already */
    void start(Member by, long active, LocalDate today) {
        requireNow();
        requireOwner(by, "start it");
        Refusal.unless(
                state == GoalState.AGREED,
                state.compareTo(GoalState.AGREED) < 0
                        ? "This goal is not agreed yet. Both owners sign it, then it can start."
                        : "This goal has been started already.");
        Refusal.unless(
                active < MOST_ACTIVE,
                MOST_ACTIVE + " goals are active, which is as many as two teams can work on at once. Close one, or put"
                        + " one on the Not-now list and say why; then start this one.");
        state = GoalState.ACTIVE;
        startedOn = today;
    }

    /** Leaves it for later; one that was active is not any more. */
    void putAside(Member by, String why, Instant now) {
        requireGoingOn();
        requireOwner(by, "put it on the Not-now list");
        Refusal.unless(notNow == null, "This goal is on the Not-now list already.");
        notNow = new NotNow(
                Wording.needed(why, "Say why not now, so that both sides can read it later."), by.personId(), now);
        closing = null;
        if (state == GoalState.ACTIVE) {
            state = GoalState.AGREED;
            startedOn = null;
        }
    }

    void bringBack(Member by) {
        requireOwner(by, "bring it back");
        Refusal.unless(notNow != null, "This goal is not on the Not-now list.");
        notNow = null;
    }

    /** Only the owner of a side knows how sure that side is. */
    void confide(Member by, int level, String words, Instant now) {
        requireOwner(by, "say how confident " + by.organisation() + " is");
        requireNow();
        Refusal.unless(state.isInForce(), "Confidence belongs to a goal that is agreed and not over.");
        var confidence = Confidence.of(by, level, words, now);
        if (by.side() == Side.CLIENT) {
            clientConfidence = confidence;
        } else {
            bpoConfidence = confidence;
        }
    }

    Milestone reachable(int number, Member by) {
        requireOwner(by, "say that a milestone is reached");
        requireNow();
        Refusal.unless(state == GoalState.ACTIVE, "Milestones are reached while the goal is active. Start it first.");
        return inForceTerms()
                .milestones()
                .find(number)
                .orElseThrow(() -> new Refusal("This milestone is not among the terms in force."));
    }

    void proposeOutcome(Member by, Outcome outcome, String why, String data, Instant now) {
        requireClosable(by, "propose how it ended");
        closing = Closing.proposed(++closings, outcome, why, data, by, now);
    }

    Outcome confirmOutcome(Member by, int seen, Instant now) {
        requireClosable(by, "confirm how it ended");
        if (closing == null) {
            throw new Refusal("Nobody has proposed how this goal ended.");
        }
        closing = closing.confirmedBy(by, seen, now);
        state = closing.outcome().stands();
        return closing.outcome();
    }

    /** "Not so, let us talk", or a proposal taken back: the goal goes on. */
    void withdrawOutcome(Member by) {
        requireOwner(by, "answer how it ended");
        Refusal.unless(state == GoalState.ACTIVE && closing != null, "Nobody has proposed how this goal ended.");
        closing = null;
    }

    /** @param ownerIsHere when the owner of a side has left, anybody of that side speaks for it */
    void state(Member by, boolean ownerIsHere, String words, Instant now) {
        Refusal.unless(state.isClosed(), "Statements belong to a goal that is over. Close it first.");
        Refusal.unless(state != GoalState.REVIEWED, "Both sides have made their statement: this goal is reviewed.");
        if (ownerIsHere) {
            requireOwner(by, "make the statement of " + by.organisation());
        }
        var statement = Statement.of(by, words, now);
        if (by.side() == Side.CLIENT) {
            clientStatement = statement;
        } else {
            bpoStatement = statement;
        }
        if (clientStatement != null && bpoStatement != null) {
            state = GoalState.REVIEWED;
        }
    }

    private void requireClosable(Member by, String step) {
        requireOwner(by, step);
        requireNow();
        Refusal.unless(state == GoalState.ACTIVE, "Only an active goal can be closed.");
        Refusal.unless(
                open() == null, "A change of the terms still waits. Sign it or take it back, then close the goal.");
    }

    private void requireGoingOn() {
        Refusal.unless(!state.isClosed(), "This goal is over: its words stay as both owners signed them.");
    }

    private void requireNow() {
        Refusal.unless(notNow == null, "This goal is on the Not-now list. Bring it back first.");
    }

    private void requireOwner(Member by, String step) {
        Refusal.unless(isOwner(by), "Only the two owners of this goal can " + step + ".");
    }

    private void requireWhy() {
        if (why.isEmpty()) {
            throw new Refusal("Say why this goal matters to both sides: it carries the rest.");
        }
    }

    private static void requireSide(Side side, Colleague owner) {
        if (owner.side() != side) {
            throw new Refusal(owner.name() + " works for " + owner.organisation() + ", so cannot be the owner on the "
                    + Terms.inWords(side) + " side. A goal has one owner of each company.");
        }
    }

    /** Once both have signed, who owns it says what is in force and not what waits to be. */
    boolean isOwner(Member member) {
        var counts = negotiation.inForce();
        return counts == null ? edited().isOwner(member) : counts.isOwner(member);
    }

    GoalTerms edited() {
        return negotiation.edited();
    }

    /** What counts: the words in force, or the proposed ones while none are. */
    Terms inForceTerms() {
        var counts = negotiation.inForce();
        return (counts == null ? edited() : counts).terms();
    }

    /** Whether a side's contribution reads like this, in what waits or else in what is in force. */
    boolean says(Side side, String words) {
        return edited().get(TermField.contributionOf(side)).equals(TermText.wording(words));
    }

    boolean waitsFor(Side side) {
        return state != GoalState.DRAFT && notNow == null && negotiation.lacks(side);
    }

    boolean waitsFor(Member member) {
        var open = open();
        return open != null && waitsFor(member.side()) && open.isOwner(member);
    }

    /** What the owner of a side has said of it; whoever owned it before them has not spoken for them. */
    @Nullable
    Confidence confidence(Side side) {
        var given = side == Side.CLIENT ? clientConfidence : bpoConfidence;
        return given != null && given.person().equals(inForceTerms().owner(side)) ? given : null;
    }

    @Nullable
    Statement statement(Side side) {
        return side == Side.CLIENT ? clientStatement : bpoStatement;
    }

    GoalState state() {
        return state;
    }

    Pillar pillar() {
        return pillar;
    }

    Horizon horizon() {
        return horizon;
    }

    String why() {
        return why;
    }

    GoalTexts texts() {
        return texts;
    }

    @Nullable
    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    NotNow notNow() {
        return notNow;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    @Nullable
    GoalTerms inForce() {
        return negotiation.inForce();
    }

    @Nullable
    GoalTerms open() {
        return negotiation.open();
    }
}
