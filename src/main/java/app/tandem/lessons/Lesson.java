package app.tandem.lessons;

import static java.util.Objects.requireNonNull;

import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.history.Label;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Pillar;
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
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was learnt, what changed because of it, and the day on which it will be seen that this worked. */
@Entity
@Audited
class Lesson extends PartnershipOwned {
    @Label(value = "Written by", person = true)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side authorSide;

    @Label(hidden = true)
    private Instant writtenAt;

    @Column(length = Length.LONG16)
    @Label("What we learnt")
    private String learnt;

    @Column(length = Length.LONG16)
    @Label("What changed")
    private String changeMade;

    @Label("Proof by")
    private LocalDate proofBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Pillar pillar;

    @Column(length = Length.LONG16)
    @Label("What the other side said")
    private String said;

    @Label(hidden = true)
    private boolean quoted;

    @Label(value = "Said by", person = true)
    private @Nullable UUID saidById;

    // Hidden, because not everybody who reads the lesson may know what it comes from.
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private @Nullable OriginKind originKind;

    @Label(hidden = true)
    private @Nullable UUID originId;

    @Label("Proven on")
    private @Nullable LocalDate provenOn;

    @Column(length = Length.LONG16)
    @Label("What proved it")
    private String proof = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Seen by those who said it")
    private Answer answer = Answer.SILENT;

    @Column(length = Length.LONG16)
    @Label("Not yet, because")
    private String notYetBecause = "";

    @Label(value = "Answered by", person = true)
    private @Nullable UUID answeredById;

    @Label(hidden = true)
    private @Nullable Instant answeredAt;

    @NotAudited
    private int wording = 1;

    @SuppressWarnings("NullAway.Init")
    Lesson() {}

    @SuppressWarnings("NullAway.Init")
    Lesson(LessonDraft draft, Member author, Instant now) {
        say(new LessonWords(draft.learnt(), draft.change(), draft.proofBy(), draft.pillar()), author.dayOf(now));
        var quote = draft.quote();
        said = quote == null ? "" : Wording.text(quote.words());
        quoted = !said.isEmpty();
        saidById = quote == null || !quoted ? null : quote.personId();
        var origin = draft.origin();
        if (origin != null) {
            originKind = origin.kind();
            originId = origin.id();
        }
        authorId = author.personId();
        authorSide = author.side();
        writtenAt = now;
    }

    private void say(LessonWords words, LocalDate today) {
        var day = words.proofBy();
        Refusal.together(
                () -> Wording.needed("learnt", words.learnt(), "Say what you learnt."),
                () -> Wording.needed(
                        "change", words.change(), "Say what you changed because of it: a lesson changes something."),
                () -> Refusal.unless(words.pillar() != null, "pillar", "Choose the pillar that it belongs to."),
                () -> requireAhead(day, today));
        learnt = Wording.text(words.learnt());
        changeMade = Wording.text(words.change());
        proofBy = requireNonNull(day);
        pillar = requireNonNull(words.pillar());
    }

    /** What was to be seen by a day that has come since keeps that day. */
    private void requireAhead(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Refusal("proof by", "Choose the day on which it will be seen that this worked.");
        }
        if (!day.equals(proofBy)) {
            DayAhead.require(day, today, "proof by");
        }
    }

    /** Whoever has answered, or said what proved it, has done so to these words. */
    void reword(Member member, String asRead, LessonWords words, LocalDate today) {
        Refusal.unless(isBy(member), "Only the person who wrote this lesson can say it better.");
        Refusal.unless(
                answer != Answer.SEEN,
                "The other side has seen this, so these words stay. Write a new lesson for what you know now.");
        Refusal.unless(
                provenOn == null, "This is proven, so its words stay. Write a new lesson for what you know now.");
        ChangedMeanwhile.unless(
                words().asRead().equals(asRead), "You have reworded this lesson somewhere else. It says now:");
        say(words, today);
        wording++;
        askAgain();
    }

    /** Who did not see it yet has said so of other words. */
    private void askAgain() {
        answer = Answer.SILENT;
        notYetBecause = "";
        answeredById = null;
        answeredAt = null;
    }

    private LessonWords words() {
        return new LessonWords(learnt, changeMade, proofBy, pillar);
    }

    boolean mayReword(Member member) {
        return isBy(member) && answer != Answer.SEEN && provenOn == null;
    }

    private boolean isBy(Member member) {
        return member.may(Verb.WRITE_SHARED) && authorId.equals(member.personId());
    }

    void prove(Member member, String what, LocalDate today) {
        Refusal.unless(isOfSideOf(member), "Only the side that made the change can say what proved it.");
        Refusal.unless(provenOn == null, "This is proven already.");
        proof = Wording.needed(what, "Say what proved it: a figure, or what people saw.");
        provenOn = today;
    }

    void see(Member member, int wording, Instant now) {
        answer(member, wording, Answer.SEEN, now);
        notYetBecause = "";
    }

    /** No end: once they see it, they can still say so. */
    void doNotSeeYet(Member member, int wording, String because, Instant now) {
        var reason = Wording.needed(because, "Say what you do not see yet, so that it can still change.");
        answer(member, wording, Answer.NOT_YET, now);
        notYetBecause = reason;
    }

    private void answer(Member member, int read, Answer given, Instant now) {
        Refusal.unless(isQuoted(), "Nobody is quoted here, so there is nothing to confirm.");
        Refusal.unless(mayAnswer(member), "Only the side whose words these were can say whether it sees the change.");
        Refusal.unless(answer != Answer.SEEN, "Your side has said already that it sees this.");
        Refusal.unless(read == wording, "The words changed while you were reading. Read them once more, then answer.");
        answer = given;
        answeredById = member.personId();
        answeredAt = now;
    }

    boolean mayAnswer(Member member) {
        return isQuoted() && member.may(Verb.WRITE_SHARED) && member.side() != authorSide;
    }

    boolean isOfSideOf(Member member) {
        return member.may(Verb.WRITE_SHARED) && member.side() == authorSide;
    }

    boolean isQuoted() {
        return quoted;
    }

    String headline() {
        return (isQuoted() ? "You said, this changed: " : "Lesson: ") + Wording.shortened(changeMade);
    }

    @Nullable
    Origin origin() {
        return originKind == null || originId == null ? null : new Origin(originKind, originId);
    }

    Side authorSide() {
        return authorSide;
    }

    LessonSummary summary(Names names, Member reader, LocalDate today, LocalDate todayThere) {
        var answeredBy = answeredById == null ? "" : names.of(answeredById);
        return new LessonSummary(
                id(),
                learnt,
                changeMade,
                pillar,
                proofBy,
                provenOn,
                proof,
                provenOn == null && proofBy.isBefore(todayThere),
                names.of(authorId),
                authorSide,
                names.company(authorSide),
                names.company(authorSide.other()),
                writtenAt,
                said,
                saidById == null ? "" : names.of(saidById),
                answer,
                notYetBecause,
                answeredBy,
                answeredAt,
                mayAnswer(reader) && answer != Answer.SEEN,
                isOfSideOf(reader) && provenOn == null,
                mayReword(reader),
                wording,
                mayAnswer(reader)
                        && answer == Answer.SILENT
                        && (saidById == null || saidById.equals(reader.personId()) || !names.isHere(saidById)),
                isOfSideOf(reader)
                        && provenOn == null
                        && !proofBy.isAfter(todayThere)
                        && (authorId.equals(reader.personId()) || !names.isHere(authorId)),
                today);
    }
}
