package app.tandem.feedback;

import static app.tandem.OnPaper.colleague;
import static app.tandem.OnPaper.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Member;
import app.tandem.partnership.Realms;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackTest {
    private static final Instant FRIDAY = Instant.parse("2026-05-01T10:00:00Z");
    private static final WorkingCalendar MANILA = WorkingCalendar.in(ZoneId.of("Asia/Manila"));
    private static final String WORDS = "A customer called three times about one refund.";

    private final Member lee = member("Lee Carter", Side.CLIENT, ZoneOffset.UTC);
    private final Member sam = member("Sam Wolfe", Side.CLIENT, ZoneOffset.UTC);
    private final Member ben = member("Ben Reyes", Side.BPO, ZoneOffset.UTC);
    private final Member mia = member("Mia Santos", Side.BPO, ZoneOffset.UTC);
    private final Feedback feedback = fromLee(improve(toBen()));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void sixWordsAreRefusedWithTheSameSentenceForPraiseAndForCriticism(Kind kind) {
        var thin = new FeedbackDraft(kind, toBen(), "Great job!", "You rock.", WORDS, "", false, kind.usually());
        refused(
                () -> fromLee(thin),
                "Please say more under Situation, Behaviour: at least 20 characters each, for praise as for criticism.");
    }

    @Test
    void needsARecipientWhoIsSomebodyElse() {
        refused(() -> fromLee(improve(null)), "Choose whom");
        var myself = new Recipient(Recipient.Kind.PERSON, Side.CLIENT, lee.personId());
        refused(() -> fromLee(improve(myself)), "somebody else");
    }

    @Test
    void isSeenOnlyWhenItsRecipientOpensIt() {
        assertThat(feedback.open(lee, FRIDAY)).isFalse();
        assertThat(feedback.open(mia, FRIDAY)).isFalse();
        assertThat(shown().state()).isEqualTo(FeedbackState.DELIVERED);
        assertThat(feedback.open(ben, FRIDAY)).isTrue();
        assertThat(feedback.open(ben, FRIDAY)).isFalse();
        assertThat(shown().state()).isEqualTo(FeedbackState.SEEN);
    }

    @Test
    void itsWordsStayOnceSeenAndACorrectionIsAppended() {
        refused(() -> feedback.correct(lee, "It was twice."), "still change the words");
        feedback.reword(improve(toBen()), lee, MANILA, FRIDAY);
        refused(() -> feedback.reword(improve(toBen()), ben, MANILA, FRIDAY), "Only its author");
        feedback.open(ben, FRIDAY);
        refused(() -> feedback.reword(improve(toBen()), lee, MANILA, FRIDAY), "its words stay");
        refused(() -> feedback.correct(ben, "It was twice."), "Only its author");
        feedback.correct(lee, "It was twice, not three times.");
    }

    @Test
    void onlyItsRecipientAnswers() {
        refused(() -> feedback.answer(lee, Answer.THANKS, "", FRIDAY), "Only its recipient");
        refused(() -> feedback.answer(mia, Answer.THANKS, "", FRIDAY), "Only its recipient");
        feedback.open(ben, FRIDAY);
        refused(() -> feedback.answer(ben, Answer.DISAGREE, "", FRIDAY), "Say why");
        refused(() -> feedback.answer(ben, Answer.ASK, " ", FRIDAY), "Write your question");
        feedback.answer(ben, Answer.AGREE, "", FRIDAY);
        assertThat(shown().state()).isEqualTo(FeedbackState.ANSWERED);
        refused(() -> feedback.answer(ben, Answer.THANKS, "", FRIDAY), "answered already");
    }

    @Test
    void aQuestionLeavesTheAnswerOpen() {
        feedback.answer(ben, Answer.ASK, "Which call was it?", FRIDAY);
        feedback.answer(ben, Answer.DISAGREE, "That call was not ours.", FRIDAY);
        assertThat(shown().answer()).isEqualTo(Answer.DISAGREE);
    }

    @Test
    void isClosedAfterTheAnswerWithAnOutcome() {
        refused(() -> feedback.close(lee, "Done"), "after it has been answered");
        feedback.answer(ben, Answer.THANKS, "", FRIDAY);
        refused(() -> feedback.close(mia, "Done"), "Only its author and its recipient");
        refused(() -> feedback.close(lee, ""), "what came of it");
        feedback.close(lee, "No refund was called about twice since.");
        assertThat(shown().state()).isEqualTo(FeedbackState.CLOSED);
    }

    @Test
    void onlyItsRecipientWidensIt() {
        refused(() -> feedback.widen(lee), "Only its recipient");
        refused(() -> feedback.widen(sam), "Only its recipient");
        assertThat(feedback.realms())
                .containsExactlyInAnyOrder(Realms.person(lee.personId()), Realms.person(ben.personId()));
        feedback.widen(ben);
        assertThat(feedback.realms()).containsExactly(Realms.SHARED);
        refused(() -> feedback.widen(ben), "already");
    }

    @Test
    void forATeamAnybodyOfThatSideButItsAuthorIsTheRecipient() {
        var forBpo = fromLee(improve(Recipient.team(Side.BPO)));
        assertThat(forBpo.isFor(ben)).isTrue();
        assertThat(forBpo.isFor(mia)).isTrue();
        assertThat(forBpo.isFor(sam)).isFalse();
        var forOwn = fromLee(improve(Recipient.team(Side.CLIENT)));
        assertThat(forOwn.isFor(sam)).isTrue();
        assertThat(forOwn.isFor(lee)).isFalse();
    }

    @Test
    void theRecipientsHolidaysStopItsClockAndTheAuthorsDoNot() {
        var maundyWednesday = Instant.parse("2026-04-01T02:00:00Z");
        var philippines = MANILA.withHolidaysOf("PH", "");
        var toManila = saved(new Feedback(improve(toBen()), lee, philippines, maundyWednesday));
        // Maundy Thursday and Good Friday, a weekend, then Monday and Tuesday.
        assertThat(toManila.summary(names(), lee, maundyWednesday).dueDay(MANILA.zone()))
                .isEqualTo("Tue 7 Apr");
        var newYork = WorkingCalendar.in(ZoneId.of("America/New_York")).withHolidaysOf("US", "");
        var toAcme = saved(new Feedback(improve(Recipient.team(Side.CLIENT)), ben, newYork, maundyWednesday));
        assertThat(toAcme.summary(names(), ben, maundyWednesday).dueDay(newYork.zone()))
                .isEqualTo("Thu 2 Apr");
    }

    @Test
    void isDueByTheRecipientsWorkingDays() {
        // Friday evening in Manila: two working days later is Tuesday, five is the Friday after.
        assertThat(shown().due()).isEqualTo(Instant.parse("2026-05-05T16:00:00Z"));
        assertThat(shown().dueDay(ZoneId.of("Asia/Manila"))).isEqualTo("Tue 5 May");
        assertThat(feedback.summary(names(), lee, shown().due().plusSeconds(1)).overdue())
                .isTrue();
        assertThat(feedback.summary(names(), lee, shown().due()).overdue()).isFalse();
        feedback.open(ben, FRIDAY);
        assertThat(shown().due()).isEqualTo(Instant.parse("2026-05-08T16:00:00Z"));
    }

    @Test
    void whatIsHardToSayMayTakeTenDaysToAnswer() {
        var hard =
                fromLee(new FeedbackDraft(Kind.IMPROVE, toBen(), WORDS, WORDS, WORDS, "", true, Visibility.RECIPIENT));
        hard.open(ben, FRIDAY);
        assertThat(hard.summary(names(), lee, FRIDAY).due()).isEqualTo(Instant.parse("2026-05-15T16:00:00Z"));
    }

    private FeedbackSummary shown() {
        return feedback.summary(names(), lee, FRIDAY);
    }

    private Names names() {
        return new Names(
                java.util.List.of(colleague(lee), colleague(sam), colleague(ben), colleague(mia)),
                org.mockito.Mockito.mock(app.tandem.partnership.Partnerships.class));
    }

    private Recipient toBen() {
        return Recipient.person(colleague(ben));
    }

    private static FeedbackDraft improve(Recipient to) {
        return new FeedbackDraft(Kind.IMPROVE, to, WORDS, WORDS, WORDS, "", false, Visibility.RECIPIENT);
    }

    private Feedback fromLee(FeedbackDraft draft) {
        return saved(new Feedback(draft, lee, MANILA, FRIDAY));
    }

    private static Feedback saved(Feedback made) {
        org.springframework.test.util.ReflectionTestUtils.setField(made, "id", UUID.randomUUID());
        return made;
    }

    private static void refused(ThrowingCallable step, String sentence) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
