package app.tandem.feedback;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDetails;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.history.LatestChange;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@TandemTest
class FeedbacksTest {
    private static final String SITUATION = "On Tuesday a customer called three times about one refund.";
    private static final String BEHAVIOUR = "The second call was closed before the refund was booked.";
    private static final String IMPACT = "She cancelled her order, and she told us why in the survey.";
    private static final LocalDate FRIDAY = LocalDate.now().plusDays(7);

    private final Feedbacks feedback;
    private final Actions actions;
    private final History history;
    private final Cast cast;

    FeedbacksTest(Feedbacks feedback, Actions actions, History history, Cast.Casting casting) {
        this.feedback = feedback;
        this.actions = actions;
        this.history = history;
        cast = casting.fresh();
    }

    @Test
    void privateFeedbackExistsForItsAuthorAndItsRecipientOnly() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        readableBy(id, cast.lee, cast.ben);
        // Mia works in another partnership too, and reads it in this one only.
        readableBy(send(cast.lee, Kind.IMPROVE, to(cast.mia), Visibility.RECIPIENT), cast.lee, cast.mia);
    }

    @Test
    void feedbackToATeamExistsForThatSideAndItsAuthorOnly() {
        readableBy(
                send(cast.lee, Kind.IMPROVE, Recipient.team(Side.BPO), Visibility.RECIPIENT),
                cast.lee,
                cast.ben,
                cast.mia);
        readableBy(
                send(cast.mia, Kind.IMPROVE, Recipient.side(Side.CLIENT), Visibility.RECIPIENT),
                cast.mia,
                cast.lee,
                cast.sam);
    }

    @Test
    void praiseForBothTeamsExistsForThisPartnershipOnly() {
        var id = send(cast.lee, Kind.PRAISE, to(cast.ben), Visibility.BOTH_TEAMS);
        readableBy(id, cast.lee, cast.sam, cast.ben, cast.mia);
    }

    @Test
    void theAnswersStayInTheSameCircle() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        cast.actAs(cast.ben, () -> feedback.open(id));
        cast.actAs(cast.lee, () -> feedback.correct(id, "It was on Wednesday, not on Tuesday."));
        cast.actAs(cast.ben, () -> feedback.answer(id, AnswerDraft.ask("Which customer was it?")));
        cast.actAs(cast.ben, () -> feedback.answer(id, AnswerDraft.disagree("The refund had been booked before.")));
        cast.actAs(cast.lee, () -> feedback.close(id, "We looked at it together and agree now."));
        readableBy(id, cast.lee, cast.ben);
        assertThat(cast.actAs(cast.ben, () -> feedback.history(id))).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void whatWasSaidBeforeSendingAboutWhoWillSeeItIsTrue() {
        for (var to : List.of(to(cast.ben), Recipient.team(Side.BPO), Recipient.side(Side.CLIENT))) {
            for (var visibility : Visibility.values()) {
                var promised = cast.actAs(cast.lee, () -> feedback.audience(to, visibility));
                var id = send(cast.lee, Kind.IMPROVE, to, visibility);
                var readers = Stream.of(cast.lee, cast.sam, cast.ben, cast.mia)
                        .filter(reader -> finds(reader, id))
                        .map(Member::personId);
                assertThat(promised.people())
                        .extracting(Colleague::personId)
                        .containsExactlyInAnyOrderElementsOf(readers.toList());
            }
        }
    }

    @Test
    void theSentenceCountsPeopleOrNamesTheOnlyOne() {
        assertThat(sentence(to(cast.ben), Visibility.RECIPIENT)).isEqualTo("Only Ben Reyes and you will see this.");
        assertThat(sentence(to(cast.ben), Visibility.BOTH_TEAMS))
                .isEqualTo("4 people will see this: 2 Acme, 2 OnSpot.");
        assertThat(sentence(Recipient.team(Side.BPO), Visibility.RECIPIENT))
                .isEqualTo("3 people will see this: 1 Acme, 2 OnSpot.");
    }

    @Test
    void othersCannotDoAnythingToIt() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        for (var other : List.of(cast.sam, cast.mia, cast.gil, cast.miaAtGlobex)) {
            for (Runnable attempt : List.<Runnable>of(
                    () -> feedback.open(id),
                    () -> feedback.answer(id, AnswerDraft.thanks()),
                    () -> feedback.correct(id, "words"),
                    () -> feedback.widen(id),
                    () -> feedback.close(id, "words"),
                    () -> feedback.reword(id, draft(Kind.PRAISE, to(cast.ben), Visibility.BOTH_TEAMS)),
                    () -> actions.add(new ActionDraft(
                            "Find out", other.personId(), FRIDAY, "", new Origin(OriginKind.FEEDBACK, id))))) {
                assertThatThrownBy(() -> cast.actAs(other, attempt)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void agreeingMakesAnActionThatDoesNotTellWhereItComesFrom() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        cast.actAs(cast.ben, () -> feedback.open(id));
        cast.actAs(cast.ben, () -> feedback.answer(id, AnswerDraft.agree("Check each refund before closing", FRIDAY)));

        var action = cast.actAs(cast.mia, actions::goingOn).getFirst();
        assertThat(action.title()).isEqualTo("Check each refund before closing");
        assertThat(action.owner()).isEqualTo("Ben Reyes");
        assertThat(action.requester()).isEqualTo("Lee Carter");
        for (var participant : List.of(cast.lee, cast.ben)) {
            assertThat(cast.actAs(participant, () -> actions.details(action.id()))
                            .origin())
                    .isNotNull();
            assertThat(cast.actAs(participant, () -> feedback.details(id)).actions())
                    .hasSize(1);
        }
        for (var other : List.of(cast.sam, cast.mia)) {
            ActionDetails details = cast.actAs(other, () -> actions.details(action.id()));
            assertThat(details.origin()).isNull();
            assertThat(cast.actAs(other, () -> actions.from(new Origin(OriginKind.FEEDBACK, id))))
                    .isEmpty();
            assertThat(cast.actAs(other, () -> actions.history(action.id())).toString())
                    .doesNotContainIgnoringCase("feedback")
                    .doesNotContain(id.toString());
        }
        readableBy(id, cast.lee, cast.ben);
    }

    @Test
    void agreeingWithoutAPromiseIsRefusedAndLeavesItUnanswered() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> feedback.answer(id, AnswerDraft.agree("", FRIDAY))))
                .isInstanceOf(Refusal.class);
        assertThat(cast.actAs(cast.ben, feedback::unansweredForMe)).hasSize(1);
    }

    @RepeatedTest(3)
    void answeredInTwoTabsAtOnceItIsAnsweredOnce() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        Runnable agree = () -> feedback.answer(id, AnswerDraft.agree("Check each refund before closing", FRIDAY));
        assertThatThrownBy(() -> atOnce(() -> cast.actAs(cast.ben, agree), () -> cast.actAs(cast.ben, agree)))
                .isInstanceOf(Refusal.class);
        assertThat(cast.actAs(cast.ben, actions::goingOn)).hasSize(1);
    }

    @Test
    void theUnansweredComesFirst() {
        var first = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        var second = send(cast.mia, Kind.PRAISE, to(cast.ben), Visibility.BOTH_TEAMS);
        cast.actAs(cast.ben, () -> feedback.answer(second, AnswerDraft.thanks()));
        assertThat(cast.actAs(cast.ben, feedback::forMe))
                .extracting(FeedbackSummary::id)
                .containsExactly(first, second);
    }

    @Test
    void theUnansweredIsFoundBehindHoweverMuchThatIsNewer() {
        var first = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        for (int i = 0; i < 200; i++) {
            var newer = send(cast.lee, Kind.PRAISE, to(cast.ben), Visibility.BOTH_TEAMS);
            cast.actAs(cast.ben, () -> feedback.answer(newer, AnswerDraft.thanks()));
        }
        assertThat(cast.actAs(cast.ben, feedback::unansweredForMe))
                .extracting(FeedbackSummary::id)
                .containsExactly(first);
        assertThat(cast.actAs(cast.ben, feedback::forMe).getFirst().id()).isEqualTo(first);
    }

    @Test
    void widenedByItsRecipientBothTeamsReadItButNotItsEarlierHistory() {
        var id = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        cast.actAs(cast.ben, () -> feedback.open(id));
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> feedback.widen(id))).isInstanceOf(Refusal.class);
        cast.actAs(cast.ben, () -> feedback.widen(id));
        assertThat(cast.actAs(cast.sam, () -> feedback.details(id)).behaviour()).isEqualTo(BEHAVIOUR);
        assertThat(cast.actAs(cast.sam, feedback::shared)).hasSize(1);
        assertThat(cast.actAs(cast.sam, () -> feedback.history(id)))
                .flatExtracting(Change::fields)
                .containsExactly(new FieldChange("Who sees it", "", "Both teams"));
        assertThat(finds(cast.gil, id)).isFalse();
    }

    @Test
    void itsAuthorShowsItToNoMorePeopleThanItWasFor() {
        var toBen = send(cast.lee, Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT);
        var toBpo = send(cast.lee, Kind.IMPROVE, Recipient.team(Side.BPO), Visibility.RECIPIENT);
        notReworded(toBen, to(cast.ben), Visibility.BOTH_TEAMS);
        notReworded(toBen, Recipient.team(Side.BPO), Visibility.RECIPIENT);
        notReworded(toBpo, Recipient.team(Side.BPO), Visibility.BOTH_TEAMS);
        readableBy(toBen, cast.lee, cast.ben);
        readableBy(toBpo, cast.lee, cast.ben, cast.mia);
    }

    private void notReworded(UUID id, Recipient to, Visibility visibility) {
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> feedback.reword(id, draft(Kind.PRAISE, to, visibility))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only its recipient can show this to more people");
    }

    @Test
    void whatWasSaidInPrivateStaysUnsaidWhenItIsRewordedAndThenWidened() {
        var harsh = new FeedbackDraft(
                Kind.IMPROVE,
                to(cast.ben),
                SITUATION,
                "You were careless and everybody saw it.",
                IMPACT,
                "",
                false,
                Visibility.RECIPIENT);
        var id = cast.actAs(cast.lee, () -> feedback.send(harsh));
        cast.actAs(cast.lee, () -> feedback.reword(id, draft(Kind.IMPROVE, to(cast.ben), Visibility.RECIPIENT)));
        cast.actAs(cast.ben, () -> feedback.widen(id));
        assertThat(cast.actAs(cast.sam, () -> feedback.history(id)).toString()).doesNotContain("careless");
        assertThat(cast.actAs(cast.ben, () -> feedback.history(id)).toString()).contains("careless");
    }

    @Test
    void someoneFromElsewhereIsNoRecipient() {
        var gil = new Recipient(Recipient.Kind.PERSON, Side.CLIENT, cast.gil.personId());
        assertThatThrownBy(() -> send(cast.lee, Kind.PRAISE, gil, Visibility.RECIPIENT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("works in this partnership");
    }

    @Test
    void withNobodyActingNothingIsRead() {
        assertThatThrownBy(feedback::shared).hasStackTraceContaining("tenant identifier");
        assertThatThrownBy(() -> feedback.details(UUID.randomUUID())).hasStackTraceContaining("tenant identifier");
    }

    /** Each reader on each path: whoever may read finds it everywhere, everybody else nowhere. */
    private void readableBy(UUID id, Member... readers) {
        for (var reader : List.of(cast.lee, cast.sam, cast.mia, cast.ben, cast.gil, cast.miaAtGlobex)) {
            var may = List.of(readers).contains(reader);
            assertThat(finds(reader, id)).as("lists of " + reader.name()).isEqualTo(may);
            assertThat(cast.actAs(reader, () -> history.of(Feedback.class, id)).isEmpty())
                    .as("trail for " + reader.name())
                    .isNotEqualTo(may);
            assertThat(cast.actAs(reader, () -> history.latest(50)).stream()
                            .map(LatestChange::page)
                            .anyMatch(("feedback/" + id)::equals))
                    .as("latest changes for " + reader.name())
                    .isEqualTo(may);
            if (may) {
                assertThat(cast.actAs(reader, () -> feedback.details(id)).impact())
                        .isEqualTo(IMPACT);
                assertThat(cast.actAs(reader, () -> feedback.history(id))).isNotEmpty();
            } else {
                assertThatThrownBy(() -> cast.actAs(reader, () -> feedback.details(id)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> cast.actAs(reader, () -> feedback.history(id)))
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    private boolean finds(Member reader, UUID id) {
        return cast.actAs(
                reader,
                () -> Stream.of(feedback.forMe(), feedback.fromMe(), feedback.shared())
                        .flatMap(List::stream)
                        .anyMatch(found -> found.id().equals(id)));
    }

    private UUID send(Member author, Kind kind, Recipient to, Visibility visibility) {
        return cast.actAs(author, () -> feedback.send(draft(kind, to, visibility)));
    }

    private String sentence(Recipient to, Visibility visibility) {
        return cast.actAs(cast.lee, () -> feedback.audience(to, visibility).sentence(cast.lee));
    }

    private static Recipient to(Member member) {
        return new Recipient(Recipient.Kind.PERSON, member.side(), member.personId());
    }

    private static FeedbackDraft draft(Kind kind, Recipient to, Visibility visibility) {
        return new FeedbackDraft(kind, to, SITUATION, BEHAVIOUR, IMPACT, "please keep it so", false, visibility);
    }
}
