package app.tandem.proposals;

import app.tandem.coedit.SharedTexts;
import app.tandem.history.Chronicled;
import app.tandem.history.Label;
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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one side wants to decide together with the other, and what was decided; {@link Deliberation} knows the rest. */
@Entity
@Audited
class Proposal extends PartnershipOwned {
    private String title = "";

    @Column(length = Length.LONG16)
    private String why = "";

    @NotAudited
    private UUID whyText;

    @Label(value = "Proposed by", person = true)
    private UUID proposerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side proposerSide;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FinalSay finalSay = FinalSay.JOINT;

    private boolean reversible;

    @Label(hidden = true)
    private @Nullable LocalDate speakByDay;

    @Label("To be said by")
    private @Nullable Instant speakBy;

    @Label("To be reviewed on")
    private @Nullable LocalDate reviewOn;

    @Label("Version")
    private int edition = 1;

    /** Counts every change of the options that people can have read, also when it asks nobody anew. */
    @NotAudited
    private int wording = 1;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side broughtBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("State")
    private ProposalState stage = ProposalState.DRAFT;

    @Label(value = "Chosen by %s", of = Side.CLIENT)
    private @Nullable String clientChoice;

    @Label(value = "Chosen for %s by", of = Side.CLIENT, person = true)
    private @Nullable UUID clientChooser;

    @Label(value = "Chosen by %s", of = Side.BPO)
    private @Nullable String bpoChoice;

    @Label(value = "Chosen for %s by", of = Side.BPO, person = true)
    private @Nullable UUID bpoChooser;

    @Label("Decided for option")
    private @Nullable String decision;

    private @Nullable Instant decidedAt;

    @Label("Decided without alignment")
    private boolean withoutAlignment;

    @Column(length = Length.LONG16)
    @Label("Withdrawn, because")
    private String withdrawnBecause = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(value = "Done as decided, says %s", of = Side.CLIENT)
    private @Nullable Did clientDid;

    @Column(length = Length.LONG16)
    @Label(value = "The words of %s on it", of = Side.CLIENT)
    private String clientReview = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(value = "Done as decided, says %s", of = Side.BPO)
    private @Nullable Did bpoDid;

    @Column(length = Length.LONG16)
    @Label(value = "The words of %s on it", of = Side.BPO)
    private String bpoReview = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Finding outcome;

    @SuppressWarnings("NullAway.Init")
    Proposal() {}

    Proposal(ProposalTerms terms, String why, UUID whyText, Member proposer, LocalDate today) {
        this.whyText = whyText;
        this.why = why;
        proposerId = proposer.personId();
        proposerSide = proposer.side();
        broughtBy = proposer.side();
        say(terms, today);
    }

    void say(ProposalTerms terms, LocalDate today) {
        Refusal.unless(stage == ProposalState.DRAFT, "Only a draft can be changed like this: people have read it.");
        Refusal.together(
                () -> Wording.needed("title", terms.title(), "Say in a few words what is to be decided."),
                () -> requireAhead(terms.speakByDay(), speakByDay, today, "speak by"),
                () -> requireSoon(terms.reviewOn(), reviewOn, today));
        title = Wording.line(terms.title());
        finalSay = terms.finalSay();
        reversible = terms.reversible();
        speakByDay = terms.speakByDay();
        reviewOn = terms.reviewOn();
    }

    private static void requireAhead(
            @Nullable LocalDate day, @Nullable LocalDate before, LocalDate today, String field) {
        if (day != null && !day.equals(before)) {
            DayAhead.require(day, today, field);
        }
    }

    private static void requireSoon(@Nullable LocalDate review, @Nullable LocalDate before, LocalDate today) {
        if (review != null && !review.equals(before)) {
            requireReview(review, today);
        }
    }

    void explain(String why) {
        this.why = Wording.atMost(SharedTexts.LONGEST, why.strip());
    }

    void open(Instant until, LocalDate today) {
        Refusal.unless(stage == ProposalState.DRAFT, "This proposal is open already.");
        Refusal.unless(!why.isBlank(), "Say why this is proposed: it carries the rest.");
        var review = reviewOn == null ? today.plusDays(ProposalTerms.REVIEWED_AFTER_DAYS) : reviewOn;
        requireReview(review, today);
        reviewOn = review;
        speakBy = until;
        stage = ProposalState.OPEN;
    }

    private static void requireReview(LocalDate day, LocalDate today) {
        Refusal.unless(
                day.isAfter(today) && !day.isAfter(today.plusDays(ProposalTerms.REVIEWED_WITHIN_DAYS)),
                "review on",
                "Choose a review date within the next %d days.".formatted(ProposalTerms.REVIEWED_WITHIN_DAYS));
    }

    Side broughtBy() {
        return broughtBy;
    }

    /** Other options are another proposal: what was said and chosen is about the version before. */
    void beginEdition(Side side, Instant until) {
        edition++;
        broughtBy = side;
        giveTime(until);
        chooseAnew();
    }

    /** Nobody's last day to speak comes earlier than they were told. */
    void giveTime(Instant until) {
        speakBy = speakBy == null || until.isAfter(speakBy) ? until : speakBy;
    }

    void beginWording() {
        wording++;
    }

    /** Whoever has chosen did not know what has been said or written since. */
    void chooseAnew() {
        clientChoice = null;
        clientChooser = null;
        bpoChoice = null;
        bpoChooser = null;
    }

    /** Decided once every side that has a say has chosen the same; what was decided without alignment stays marked. */
    void choose(Member member, String letter, boolean aligned, Instant now) {
        if (member.side() == Side.CLIENT) {
            clientChoice = letter;
            clientChooser = member.personId();
        } else {
            bpoChoice = letter;
            bpoChooser = member.personId();
        }
        if (finalSay.sides().stream().allMatch(side -> letter.equals(choice(side)))) {
            decision = letter;
            decidedAt = now;
            withoutAlignment = !aligned;
            stage = ProposalState.DECIDED;
        }
    }

    void putIntoEffect() {
        Refusal.unless(stage == ProposalState.DECIDED, "Only what has been decided can be put into effect.");
        stage = ProposalState.IN_EFFECT;
    }

    /** Both answers at once, or neither. */
    void reveal(ReviewAnswer client, ReviewAnswer bpo) {
        Refusal.unless(stage == ProposalState.IN_EFFECT, "Only what is in effect can be reviewed.");
        clientDid = client.did();
        clientReview = client.words();
        bpoDid = bpo.did();
        bpoReview = bpo.words();
        outcome = clientDid == Did.YES && bpoDid == Did.YES ? Finding.AS_DECIDED : Finding.DIVERGED;
        stage = ProposalState.REVIEWED;
    }

    void close() {
        Refusal.unless(stage == ProposalState.REVIEWED, "A proposal is closed after both sides have reviewed it.");
        stage = ProposalState.CLOSED;
    }

    void withdraw(String why) {
        Refusal.unless(isUndecided(), "This has been decided: it cannot be withdrawn any more.");
        withdrawnBecause = Wording.needed(why, "Say why it is withdrawn, so that both sides can read it later.");
        stage = ProposalState.WITHDRAWN;
    }

    boolean isUndecided() {
        return stage == ProposalState.DRAFT || stage == ProposalState.OPEN;
    }

    Chronicled.Headline headline() {
        return new Chronicled.Headline(title, "proposals/" + id());
    }

    boolean isOfSide(Member member) {
        return member.may(Verb.WRITE_SHARED) && proposerSide == member.side();
    }

    String title() {
        return title;
    }

    String why() {
        return why;
    }

    UUID whyText() {
        return whyText;
    }

    UUID proposerId() {
        return proposerId;
    }

    Side proposerSide() {
        return proposerSide;
    }

    FinalSay finalSay() {
        return finalSay;
    }

    boolean isReversible() {
        return reversible;
    }

    @Nullable
    LocalDate speakByDay() {
        return speakByDay;
    }

    Instant speakBy() {
        return Objects.requireNonNullElse(speakBy, Instant.MAX);
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    int edition() {
        return edition;
    }

    int wording() {
        return wording;
    }

    ProposalState stage() {
        return stage;
    }

    @Nullable
    String choice(Side side) {
        return side == Side.CLIENT ? clientChoice : bpoChoice;
    }

    boolean isChosenByAnySide() {
        return clientChoice != null || bpoChoice != null;
    }

    /** Whether this side is asked to choose: it has not, or the other side has chosen another option. */
    boolean isToChoose(Side side) {
        var own = choice(side);
        var other = choice(side.other());
        return own == null || (other != null && !other.equals(own));
    }

    @Nullable
    UUID chooser(Side side) {
        return side == Side.CLIENT ? clientChooser : bpoChooser;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    boolean isWithoutAlignment() {
        return withoutAlignment;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }

    @Nullable
    Did did(Side side) {
        return side == Side.CLIENT ? clientDid : bpoDid;
    }

    String review(Side side) {
        return side == Side.CLIENT ? clientReview : bpoReview;
    }

    @Nullable
    Finding outcome() {
        return outcome;
    }
}
