package app.tandem.feedback;

import app.tandem.actions.ActionSummary;
import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Praise, or a wish for change: what happened, what somebody did and what it led to. */
@Entity
@Audited
class Feedback extends PartnershipOwned {
    private static final int HEADLINE = 60;

    private static final int SEEN_WITHIN = 2;
    private static final int ANSWERED_WITHIN = 5;
    private static final int ANSWERED_WITHIN_IF_HARD = 10;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Label(value = "From", person = true)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side authorSide;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("To")
    private Recipient.Kind recipientKind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("To side")
    private Side recipientSide;

    @Label(value = "To person", person = true)
    private @Nullable UUID recipientId;

    @Column(length = Length.LONG16)
    private String situation;

    @Column(length = Length.LONG16)
    private String behaviour;

    @Column(length = Length.LONG16)
    private String impact;

    @Column(length = Length.LONG16)
    private String nextStep;

    private boolean hardToSay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Who sees it")
    private Visibility visibility;

    @Label(hidden = true)
    private String realm;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FeedbackState state = FeedbackState.DELIVERED;

    private Instant deliveredAt;

    @Label("To be seen by")
    private Instant seeBy;

    @Label("To be answered by")
    private Instant answerBy;

    private @Nullable Instant seenAt;

    @Column(length = Length.LONG16)
    private String corrections = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Answer answer;

    @Column(length = Length.LONG16)
    @Label("Words of the answer")
    private String answerWords = "";

    @Label(value = "Answered by", person = true)
    private @Nullable UUID answeredBy;

    private @Nullable Instant answeredAt;

    @Column(length = Length.LONG16)
    private String outcome = "";

    @SuppressWarnings("NullAway.Init")
    Feedback() {}

    @SuppressWarnings("NullAway.Init")
    Feedback(FeedbackDraft draft, Member author, WorkingCalendar recipientsDays, Instant now) {
        authorId = author.personId();
        authorSide = author.side();
        say(draft, recipientsDays, now);
    }

    /** As long as its recipient has not opened it, its author may say it better, though not to more people. */
    void reword(FeedbackDraft draft, Member member, WorkingCalendar recipientsDays, Instant now) {
        Refusal.unless(isFrom(member), "Only its author can change this feedback.");
        Refusal.unless(
                state == FeedbackState.DELIVERED, "This has been seen, so its words stay. You can add a correction.");
        var recipient = draft.refuseUnlessComplete(authorId);
        Refusal.unless(
                !Circle.of(authorId, recipient, draft.visibility()).isWiderThan(circle()),
                "Only its recipient can show this to more people. Keep it to those it was for, or say it anew.");
        say(draft, recipientsDays, now);
    }

    private void say(FeedbackDraft draft, WorkingCalendar recipientsDays, Instant now) {
        var recipient = draft.refuseUnlessComplete(authorId);
        kind = draft.kind();
        recipientKind = recipient.kind();
        recipientSide = recipient.side();
        recipientId = recipient.personId();
        situation = Wording.text(draft.situation());
        behaviour = Wording.text(draft.behaviour());
        impact = Wording.text(draft.impact());
        nextStep = Wording.text(draft.nextStep());
        hardToSay = draft.hardToSay();
        show(draft.visibility());
        deliveredAt = now;
        seeBy = recipientsDays.endOf(SEEN_WITHIN, now);
        answerBy = recipientsDays.endOf(hardToSay ? ANSWERED_WITHIN_IF_HARD : ANSWERED_WITHIN, now);
    }

    private void show(Visibility to) {
        visibility = to;
        realm = Circle.of(authorId, recipient(), to).realm();
    }

    /** Whether this was the first time that its recipient opened it. */
    boolean open(Member reader, Instant now) {
        if (state != FeedbackState.DELIVERED || !isFor(reader)) {
            return false;
        }
        state = FeedbackState.SEEN;
        seenAt = now;
        return true;
    }

    void correct(Member member, String words) {
        Refusal.unless(isFrom(member), "Only its author can add a correction.");
        Refusal.unless(
                state != FeedbackState.DELIVERED,
                "Nobody has seen this yet, so you can still change the words themselves.");
        var added = Wording.needed(words, "Write what you want to correct.");
        corrections = corrections.isEmpty() ? added : corrections + "\n\n" + added;
        Refusal.unless(
                corrections.length() <= Wording.LONGEST_TEXT, "There are too many corrections here: talk instead.");
    }

    /** A question leaves the answer open: whoever asked can still thank, agree or disagree. */
    void answer(Member member, Answer said, String words, Instant now) {
        Refusal.unless(isFor(member), "Only its recipient can answer this feedback.");
        Refusal.unless(
                state.isUnanswered() || state == FeedbackState.ANSWERED && answer == Answer.ASK,
                "This is answered already.");
        answerWords = switch (said) {
            case THANKS, AGREE -> Wording.text(words);
            case DISAGREE -> Wording.needed(words, "Say why you see it differently, so that it can be talked about.");
            case ASK -> Wording.needed(words, "Write your question.");
        };
        answer = said;
        answeredBy = member.personId();
        answeredAt = now;
        if (seenAt == null) {
            seenAt = now;
        }
        state = FeedbackState.ANSWERED;
    }

    void widen(Member member) {
        Refusal.unless(isFor(member), "Only its recipient can show this to both teams.");
        Refusal.unless(visibility != Visibility.BOTH_TEAMS, "Both teams see this already.");
        show(Visibility.BOTH_TEAMS);
    }

    void close(Member member, String outcome) {
        Refusal.unless(isFor(member) || isFrom(member), "Only its author and its recipient can close this feedback.");
        Refusal.unless(state == FeedbackState.ANSWERED, "Feedback is closed after it has been answered.");
        this.outcome = Wording.needed(outcome, "Say in a sentence what came of it.");
        state = FeedbackState.CLOSED;
    }

    boolean isFrom(Member member) {
        return member.may(Verb.WRITE_SHARED) && authorId.equals(member.personId());
    }

    boolean isFor(Member member) {
        if (member.audits()) {
            return false;
        }
        return recipientId == null
                ? recipientSide == member.side() && !isFrom(member)
                : recipientId.equals(member.personId());
    }

    Recipient recipient() {
        return new Recipient(recipientKind, recipientSide, recipientId);
    }

    UUID authorId() {
        return authorId;
    }

    @Override
    public Set<String> realms() {
        return circle().realms();
    }

    /** What it is about, in a line of news. */
    String headline() {
        if (state == FeedbackState.DELIVERED) {
            return kind + ", not opened yet";
        }
        var start = situation
                .codePoints()
                .limit(HEADLINE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return kind + ": " + (start.length() < situation.length() ? start + "…" : situation);
    }

    Circle circle() {
        return new Circle(authorId, realm);
    }

    FeedbackSummary summary(Names names, Member reader, Instant now) {
        var due = state == FeedbackState.DELIVERED ? seeBy : answerBy;
        return new FeedbackSummary(
                id(),
                kind,
                names.of(authorId),
                authorSide,
                names.of(recipient()),
                recipientSide,
                situation,
                hardToSay,
                visibility,
                state,
                answer,
                deliveredAt,
                due,
                state.isUnanswered() && now.isAfter(due),
                isFor(reader),
                isFrom(reader));
    }

    FeedbackDetails details(FeedbackSummary summary, Names names, List<ActionSummary> actions) {
        return new FeedbackDetails(
                summary,
                recipient(),
                behaviour,
                impact,
                nextStep,
                corrections,
                answeredBy == null ? "" : names.of(answeredBy),
                answeredAt,
                answerWords,
                outcome,
                names.audience(circle()),
                actions);
    }
}
