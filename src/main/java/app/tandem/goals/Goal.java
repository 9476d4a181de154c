package app.tandem.goals;

import app.tandem.history.Label;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
    @EmbeddedColumnNaming("put_off_%s")
    @Label("Not yet, because")
    private @Nullable PutOff putOff;

    @Embedded
    @EmbeddedColumnNaming("client_confidence_%s")
    @Label(value = "Confidence of the owner at %s", of = Side.CLIENT)
    private @Nullable Confidence clientConfidence;

    @Embedded
    @EmbeddedColumnNaming("bpo_confidence_%s")
    @Label(value = "Confidence of the owner at %s", of = Side.BPO)
    private @Nullable Confidence bpoConfidence;

    @Embedded
    @EmbeddedColumnNaming("closing_%s")
    @Label("Outcome")
    private @Nullable Closing closing;

    @NotAudited
    private int closings;

    @Embedded
    @EmbeddedColumnNaming("client_statement_%s")
    @Label(value = "What %s says about it", of = Side.CLIENT)
    private @Nullable Statement clientStatement;

    @Embedded
    @EmbeddedColumnNaming("bpo_statement_%s")
    @Label(value = "What %s says about it", of = Side.BPO)
    private @Nullable Statement bpoStatement;

    @SuppressWarnings("NullAway.Init")
    Goal() {}

    /** A goal begins as a draft; both owners are named from the start, and neither has signed. */
    Goal(GoalDraft draft, Colleague clientOwner, Colleague bpoOwner, GoalTexts texts, LocalDate today) {
        draft.requireWords(today);
        this.texts = texts;
        this.pillar = draft.pillar();
        this.horizon = draft.horizon();
        this.why = TermText.wording(draft.why());
        negotiation = new Negotiation(this, draft, clientOwner, bpoOwner);
    }

    void propose(LocalDate today) {
        var next = state.proposed();
        requireNow();
        negotiation.pending().terms().requireComplete();
        negotiation.requireAhead(today);
        requireWhy();
        putOff = null;
        state = next;
    }

    /** What one person changes in the terms. */
    Rewording rewording(Member by, Instant now) {
        state.requireGoingOn();
        return new Rewording(negotiation, by, now);
    }

    /** Several people may have written it, so it is nobody's signature. */
    void contribute(Side side, String words) {
        state.requireGoingOn();
        negotiation.reword(terms -> terms.put(TermField.contributionOf(side), words), null, Instant.EPOCH);
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

    /** Where it belongs is no term: either side may say so. */
    void place(Pillar pillar, Horizon horizon) {
        state.requireGoingOn();
        this.pillar = pillar;
        this.horizon = horizon;
    }

    void sign(int edition, Member owner, Instant now) {
        state.requireSignable();
        requireNow();
        requireWhy();
        negotiation.requireAhead(owner.dayOf(now));
        if (negotiation.sign(edition, owner, now)) {
            // An outcome was proposed of the terms before.
            closing = null;
            putOff = null;
            state = state.signedByBoth();
        }
    }

    /** @param why what whoever is waited for wants to talk about first; whoever takes back what is theirs need not say */
    void putOff(Member by, int seen, String why, Instant now) {
        state.requireGoingOn();
        requireNow();
        var next = state.putOff();
        var answer = waitsFor(by) ? PutOff.because(why, by, now) : putOff;
        negotiation.putOff(by, seen);
        putOff = answer;
        state = next;
    }

    /** What was put off has been talked about; what comes of it is proposed anew. */
    void talkedAbout(Member by) {
        requireOwner(by, "say that it has been talked about");
        Refusal.unless(toTalkAbout() != null, "Nothing of this goal waits to be talked about.");
        putOff = null;
    }

    /** What was put off, until it was talked about, signed otherwise or is proposed again. */
    @Nullable
    PutOff toTalkAbout() {
        var answered = state != GoalState.DRAFT && open() != null;
        return answered || closing != null || notNow != null || state.isClosed() ? null : putOff;
    }

    /** @param active how many goals of these two teams are active already */
    void start(Member by, long active, LocalDate today) {
        requireNow();
        requireOwner(by, "start it");
        var next = state.started();
        Refusal.unless(
                active < MOST_ACTIVE,
                MOST_ACTIVE + " goals are active, which is as many as two teams can work on at once. Close one, or put"
                        + " one on the Not-now list and say why; then start this one.");
        state = next;
        startedOn = today;
    }

    /** Leaves it for later; one that was active is not any more. */
    void putAside(Member by, String why, Instant now) {
        var next = state.putAside();
        requireOwner(by, "put it on the Not-now list");
        Refusal.unless(notNow == null, "This goal is on the Not-now list already.");
        notNow = NotNow.because(why, by, now);
        closing = null;
        startedOn = null;
        state = next;
    }

    void bringBack(Member by) {
        requireOwner(by, "bring it back");
        Refusal.unless(notNow != null, "This goal is not on the Not-now list.");
        notNow = null;
    }

    /** Only the owner of a side knows how sure that side is. */
    Confidence confide(Member by, @Nullable Integer level, String words, Instant now) {
        requireOwner(by, "say how confident " + by.organisation() + " is");
        requireNow();
        state.requireInForce();
        var confidence = Confidence.of(by, level, words, now);
        if (by.side() == Side.CLIENT) {
            clientConfidence = confidence;
        } else {
            bpoConfidence = confidence;
        }
        return confidence;
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

    Closing proposeOutcome(Member by, @Nullable Outcome outcome, String why, String data, Instant now) {
        requireClosable(by, "propose how it ended");
        var proposed = Closing.proposed(closings + 1, outcome, why, data, by, now);
        closings = proposed.number();
        closing = proposed;
        return proposed;
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

    /** "Not so, let us talk", which says why, or a proposal taken back: the goal goes on. */
    void withdrawOutcome(Member by, int seen, String why, Instant now) {
        requireOwner(by, "answer how it ended");
        if (state != GoalState.ACTIVE || closing == null) {
            throw new Refusal("Nobody has proposed how this goal ended.");
        }
        closing.requireRead(seen);
        putOff = closing.side() == by.side() ? putOff : PutOff.because(why, by, now);
        closing = null;
    }

    /** @param ownerIsHere when the owner of a side has left, anybody of that side speaks for it */
    void state(Member by, boolean ownerIsHere, String words, Instant now) {
        state.requireOver();
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

    private void requireNow() {
        Refusal.unless(notNow == null, "This goal is on the Not-now list. Bring it back first.");
    }

    private void requireOwner(Member by, String step) {
        Refusal.unless(isOwner(by), "Only the two owners of this goal can " + step + ".");
    }

    private void requireWhy() {
        GoalDraft.requireWhy(why);
    }

    /** Once both have signed, who owns it says what is in force and not what waits to be. */
    boolean isOwner(Member member) {
        return negotiation.counting().isOwner(member);
    }

    String title() {
        return edited().terms().title();
    }

    GoalTerms edited() {
        return negotiation.edited();
    }

    /** What counts: the words in force, or the proposed ones while none are. */
    Terms inForceTerms() {
        return negotiation.counting().terms();
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
