package app.tandem.goals;

import app.tandem.history.Label;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Pillar;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
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
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GoalState state = GoalState.DRAFT;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Pillar pillar = Pillar.PROCESS;

    @Column(length = Length.LONG16)
    @Label("Why this matters to both of us")
    private String why = "";

    // The migrations own the foreign keys; Hibernate cannot derive them on MySQL, where the partnership is in its key.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private @Nullable GoalTerms inForce;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private @Nullable GoalTerms open;

    @Embedded
    @EmbeddedColumnNaming("%s_text")
    @NotAudited
    private GoalTexts texts;

    @NotAudited
    private int versions;

    @NotAudited
    private int editions;

    @SuppressWarnings("NullAway.Init")
    Goal() {}

    /** A goal begins as a draft; both owners are named from the start, and neither has signed. */
    Goal(GoalDraft draft, Colleague clientOwner, Colleague bpoOwner, GoalTexts texts) {
        this.texts = texts;
        this.pillar = draft.pillar();
        this.why = TermText.wording(draft.why());
        requireWhy();
        versions = 1;
        var terms = new GoalTerms(this, versions);
        draft.fields().forEach(terms::put);
        terms.nameMeasure(draft.measure());
        terms.reworded(++editions);
        open = terms;
        requireSide(Side.CLIENT, clientOwner);
        requireSide(Side.BPO, bpoOwner);
        terms.put(TermField.CLIENT_OWNER, clientOwner.personId().toString());
        terms.put(TermField.BPO_OWNER, bpoOwner.personId().toString());
    }

    void propose() {
        if (state != GoalState.DRAFT) {
            throw new Refusal("This goal has already been proposed.");
        }
        pending().terms().requireComplete();
        requireWhy();
        state = GoalState.PROPOSED;
    }

    /** A measure from the scorecard brings its name along. */
    void measureBy(String value, String name, Member by, Instant now) {
        reword(
                terms -> {
                    terms.put(TermField.MEASURE, value);
                    terms.nameMeasure(name);
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
        if (state == GoalState.AGREED && by.side() != side) {
            throw new Refusal("Only " + owner.organisation() + " can name another owner for " + owner.organisation()
                    + ", because this goal is agreed.");
        }
        change(TermField.ownerOf(side), owner.personId().toString(), by, now);
    }

    /** Several people may have written it, so it is nobody's signature. */
    void contribute(Side side, String words) {
        reword(terms -> terms.put(TermField.contributionOf(side), words), null, Instant.EPOCH);
    }

    /** Takes over what the writers of one of this goal's shared texts have settled on. */
    void settle(UUID text, String words) {
        if (text.equals(texts.why())) {
            explain(words);
        } else {
            contribute(text.equals(texts.client()) ? Side.CLIENT : Side.BPO, words);
        }
    }

    void explain(String why) {
        this.why = TermText.wording(why);
    }

    /**
     * New words wait beside those in force. An owner who changes them has signed them by doing so, but only where all else
     * that waits is what they have signed before: nobody signs a colleague's words by changing a date.
     */
    private void reword(Consumer<GoalTerms> change, @Nullable Member by, Instant now) {
        var words = edited();
        var changed = words.copy(words.number());
        change.accept(changed);
        if (changed.saysTheSameAs(words)) {
            return;
        }
        if (state == GoalState.AGREED && inForce != null && changed.saysTheSameAs(inForce)) {
            takeBack(by);
            return;
        }
        var terms = open;
        var knowsTheRest = terms == null || (by != null && terms.isOwner(by) && terms.isSigned(by.side()));
        if (terms == null || (state != GoalState.AGREED && terms.isSignedByAnyone())) {
            terms = words.copy(++versions);
            open = terms;
        }
        change.accept(terms);
        terms.reworded(++editions);
        if (state == GoalState.AGREED && by != null && knowsTheRest && terms.isOwner(by)) {
            terms.sign(by, now);
        }
    }

    void sign(int edition, Member owner, Instant now) {
        if (state == GoalState.DRAFT) {
            throw new Refusal("This goal is still a draft. Propose it before anybody signs.");
        }
        if (open == null) {
            throw new Refusal("Nothing waits for a signature: both owners have signed the terms in force.");
        }
        open.terms().requireComplete();
        open.terms().requireContributions();
        requireWhy();
        if (open.isOwner(owner) && open.edition() != edition) {
            throw new Refusal("The terms changed while you were reading. Look at them once more, then sign.");
        }
        open.sign(owner, now);
        if (open.isSignedByBoth()) {
            inForce = open;
            open = null;
            state = GoalState.AGREED;
        }
    }

    /** What was agreed stays agreed; what was never agreed goes back to being a draft. */
    void putOff(Member by) {
        var waiting = pending();
        if (!waiting.isOwner(by) && (inForce == null || !inForce.isOwner(by))) {
            throw new Refusal("Only the two owners of this goal can put a change off.");
        }
        if (state == GoalState.AGREED) {
            takeBack(by);
        } else if (state == GoalState.PROPOSED) {
            waiting.reworded(++editions);
            state = GoalState.DRAFT;
        } else {
            throw new Refusal("This goal is still a draft: nothing waits for your answer.");
        }
    }

    private void takeBack(@Nullable Member by) {
        if (open != null && by != null) {
            open.putOff(by);
        }
        open = null;
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

    private GoalTerms pending() {
        if (open == null) {
            throw new Refusal("No change waits here: the terms in force are the only ones.");
        }
        return open;
    }

    /** The words that a change would be made to. */
    GoalTerms edited() {
        return Objects.requireNonNull(open == null ? inForce : open);
    }

    /** Whether a side's contribution reads like this, in what waits or else in what is in force. */
    boolean says(Side side, String words) {
        return edited().get(TermField.contributionOf(side)).equals(TermText.wording(words));
    }

    boolean waitsFor(Side side) {
        return state != GoalState.DRAFT && open != null && !open.isSigned(side);
    }

    boolean waitsFor(Member member) {
        return open != null && waitsFor(member.side()) && open.isOwner(member);
    }

    GoalState state() {
        return state;
    }

    Pillar pillar() {
        return pillar;
    }

    String why() {
        return why;
    }

    GoalTexts texts() {
        return texts;
    }

    @Nullable
    GoalTerms inForce() {
        return inForce;
    }

    @Nullable
    GoalTerms open() {
        return open;
    }
}
