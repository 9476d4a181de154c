package app.tandem.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.LongAgo;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.history.LatestChange;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TandemTest
class LessonsTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(20);
    private static final String SAID = "We hear of the backlog only when it is too late.";
    private static final String SECRET = "The call was described as under control, and it was not.";

    private final Lessons lessons;
    private final Quotes quotes;
    private final LessonsToSettle toSettle;
    private final Feedbacks feedbacks;
    private final Actions actions;
    private final History history;
    private final Partnerships partnerships;
    private final LongAgo longAgo;
    private final Cast cast;

    LessonsTest(
            Lessons lessons,
            Quotes quotes,
            LessonsToSettle toSettle,
            Feedbacks feedbacks,
            Actions actions,
            History history,
            Partnerships partnerships,
            LongAgo longAgo,
            Cast.Casting casting) {
        this.lessons = lessons;
        this.quotes = quotes;
        this.toSettle = toSettle;
        this.feedbacks = feedbacks;
        this.actions = actions;
        this.history = history;
        this.partnerships = partnerships;
        this.longAgo = longAgo;
        cast = casting.fresh();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whatOneSideSaidAndTheOtherChangedIsReadByBoth(Side changer) {
        var author = changer == Side.CLIENT ? cast.lee : cast.mia;
        var speaker = changer == Side.CLIENT ? cast.ben : cast.sam;
        write(author, new Quote(SAID, speaker.personId()), SOON, null);
        for (var reader : List.of(cast.lee, cast.sam, cast.mia, cast.ben, cast.auditor(changer))) {
            var seen = cast.actAs(reader, () -> lessons.youSaid()).getFirst();
            assertThat(seen.said()).isEqualTo(SAID);
            assertThat(seen.speaker()).isEqualTo(speaker.name());
            assertThat(seen.change()).isEqualTo("The backlog is sent at 18:00.");
            assertThat(seen.answer()).as("silence is no consent").isEqualTo(Answer.SILENT);
        }
    }

    @Test
    void aLessonThatQuotesNobodyStandsBesides() {
        var id = write(cast.mia, null, SOON, null);
        assertThat(cast.actAs(cast.lee, () -> lessons.youSaid())).isEmpty();
        assertThat(cast.actAs(cast.lee, lessons::learnt)).hasSize(1);
        refused(() -> cast.actAs(cast.lee, () -> lessons.see(id, 1)), "Nobody is quoted");
    }

    @Test
    void theAuthorSaysItBetterUntilTheOtherSideHasAnswered() {
        var id = write(cast.mia, new Quote(SAID, null), SOON, null);
        var better = new LessonWords("Better.", "It is sent at 17:00.", SOON.plusDays(1), Pillar.PEOPLE);
        var read = seen(cast.mia, id).words().asRead();
        refused(() -> cast.actAs(cast.auditor(Side.BPO), () -> lessons.reword(id, read, better)), "auditor");
        for (var other : List.of(cast.ben, cast.lee, cast.sam)) {
            refused(() -> cast.actAs(other, () -> lessons.reword(id, read, better)), "Only the person who wrote this");
            assertThat(seen(other, id).mayReword()).isFalse();
        }
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> cast.actAs(stranger, () -> lessons.reword(id, read, better)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(seen(cast.mia, id).mayReword()).isTrue();
        cast.actAs(cast.mia, () -> lessons.reword(id, read, better));
        assertThat(seen(cast.lee, id).change()).isEqualTo("It is sent at 17:00.");
        assertThat(seen(cast.lee, id).said()).as("what was quoted stays").isEqualTo(SAID);
        assertThat(cast.actAs(cast.sam, () -> lessons.history(id)).stream().flatMap(change -> change.fields().stream()))
                .contains(new FieldChange("What changed", "The backlog is sent at 18:00.", "It is sent at 17:00."));

        refused(() -> cast.actAs(cast.lee, () -> lessons.see(id, 1)), "changed while you were reading");
        refused(() -> cast.actAs(cast.lee, () -> lessons.doNotSeeYet(id, 1, "No.")), "changed while you were reading");
        cast.actAs(cast.lee, () -> lessons.doNotSeeYet(id, 2, "It came twice this week."));
        var again = seen(cast.mia, id).words().asRead();
        var best = new LessonWords("Best.", "It is sent at 16:00.", SOON.plusDays(1), Pillar.PEOPLE);
        cast.actAs(cast.mia, () -> lessons.reword(id, again, best));
        assertThat(seen(cast.lee, id).answer()).as("asked again").isEqualTo(Answer.SILENT);
        cast.actAs(cast.lee, () -> lessons.see(id, 3));
        refused(() -> cast.actAs(cast.mia, () -> lessons.reword(id, again, better)), "The other side has seen this");
        assertThat(seen(cast.mia, id).mayReword()).isFalse();
    }

    @Test
    void whatIsProvenKeepsItsWordsAndAnEmptyOneIsRefused() {
        var id = write(cast.mia, null, SOON, null);
        var read = seen(cast.mia, id).words().asRead();
        refused(
                () -> cast.actAs(
                        cast.mia, () -> lessons.reword(id, read, new LessonWords("Better.", " ", SOON, Pillar.PEOPLE))),
                "Say what you changed");
        assertThat(seen(cast.mia, id).learnt()).as("nothing of it was taken").isNotEqualTo("Better.");
        cast.actAs(cast.ben, () -> lessons.prove(id, "A figure."));
        refused(
                () -> cast.actAs(
                        cast.mia,
                        () -> lessons.reword(id, read, new LessonWords("Better.", "So.", SOON, Pillar.PEOPLE))),
                "This is proven");
    }

    @Test
    void onlyTheSideWhoseWordsTheyWereSaysWhetherItSeesTheChange() {
        for (var author : List.of(cast.lee, cast.mia)) {
            var id = write(author, new Quote(SAID, null), SOON, null);
            var own = author.side() == Side.CLIENT ? cast.sam : cast.ben;
            var other = author.side() == Side.CLIENT ? cast.ben : cast.sam;
            for (var wrong : List.of(author, own)) {
                refused(() -> cast.actAs(wrong, () -> lessons.see(id, 1)), "Only the side whose words");
                refused(() -> cast.actAs(wrong, () -> lessons.doNotSeeYet(id, 1, "No.")), "Only the side whose words");
                assertThat(seen(wrong, id).mayAnswer()).isFalse();
            }
            refused(() -> cast.actAs(other, () -> lessons.doNotSeeYet(id, 1, " ")), "what you do not see yet");
            cast.actAs(other, () -> lessons.doNotSeeYet(id, 1, "It came twice this week."));
            assertThat(seen(author, id).notYetBecause()).isEqualTo("It came twice this week.");
            cast.actAs(other, () -> lessons.see(id, 1));
            assertThat(seen(author, id).answer()).isEqualTo(Answer.SEEN);
            assertThat(seen(author, id).answeredBy()).isEqualTo(other.name());
            refused(() -> cast.actAs(other, () -> lessons.see(id, 1)), "already");
            refused(() -> cast.actAs(other, () -> lessons.doNotSeeYet(id, 1, "No.")), "already");
        }
    }

    @Test
    void onlyTheSideThatMadeTheChangeSaysWhatProvedItAndOnce() {
        var id = write(cast.mia, new Quote(SAID, null), SOON, null);
        for (var wrong : List.of(cast.lee, cast.sam)) {
            refused(() -> cast.actAs(wrong, () -> lessons.prove(id, "A figure.")), "Only the side that made");
        }
        refused(() -> cast.actAs(cast.ben, () -> lessons.prove(id, "")), "what proved it");
        cast.actAs(cast.ben, () -> lessons.prove(id, "No question about the backlog in four weeks."));
        assertThat(seen(cast.lee, id).provenOn()).isNotNull();
        assertThat(seen(cast.lee, id).proofInWords()).startsWith("Proven").endsWith("says OnSpot");
        refused(() -> cast.actAs(cast.mia, () -> lessons.prove(id, "Again.")), "proven already");
    }

    @Test
    void wordsOfOnesOwnSideAreNotWhatTheOtherSaid() {
        refused(() -> write(cast.mia, new Quote(SAID, cast.ben.personId()), SOON, null), "your own side");
        refused(() -> write(cast.mia, new Quote(SAID, cast.gil.personId()), SOON, null), "the other side");
        assertThat(cast.actAs(cast.lee, () -> lessons.youSaid())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learnt", "change", "proof", "pillar"})
    void whatIsMissingIsAskedFor(String missing) {
        var draft = new LessonDraft(
                missing.equals("learnt") ? " " : "Numbers come late.",
                missing.equals("change") ? "" : "They are sent at 18:00.",
                missing.equals("proof") ? null : SOON,
                missing.equals("pillar") ? null : Pillar.PROCESS,
                null,
                null);
        refused(() -> cast.actAs(cast.lee, () -> lessons.write(draft)), "");
        assertThat(cast.actAs(cast.lee, lessons::learnt)).isEmpty();
    }

    @Test
    void feedbackThatNotBothTeamsMayReadIsNeitherQuotedNorLinked() {
        var hard = new Origin(OriginKind.FEEDBACK, leeSays(Kind.IMPROVE, Visibility.RECIPIENT));
        for (var reader : List.of(cast.mia, cast.lee)) {
            refused(() -> write(reader, null, SOON, hard), "Not both teams may read this feedback");
            refused(() -> cast.actAs(reader, () -> quotes.origin(hard)), "Not both teams");
            assertThat(cast.actAs(reader, () -> quotes.from(hard))).isEmpty();
        }
        for (var other : List.of(cast.ben, cast.sam, cast.gil, cast.auditor(Side.BPO))) {
            assertThatThrownBy(() -> write(other, null, SOON, hard)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> cast.actAs(other, () -> quotes.origin(hard)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(other, () -> quotes.from(hard))).isInstanceOf(NotFound.class);
        }
        assertThat(cast.actAs(cast.mia, lessons::learnt)).isEmpty();
    }

    @Test
    void feedbackThatBothTeamsReadMayBeQuotedByTheSideThatDidNotSayIt() {
        var praise = new Origin(OriginKind.FEEDBACK, leeSays(Kind.PRAISE, Visibility.BOTH_TEAMS));
        assertThat(cast.actAs(cast.mia, () -> quotes.from(praise)))
                .as("what its recipient has not opened yet")
                .isEmpty();
        cast.actAs(cast.mia, () -> feedbacks.open(praise.id()));
        assertThat(cast.actAs(cast.mia, () -> quotes.from(praise)).orElseThrow().words())
                .isEqualTo(SECRET);
        assertThat(cast.actAs(cast.sam, () -> quotes.from(praise))).isEmpty();
        refused(() -> write(cast.mia, new Quote(SAID, null), SOON, praise), "in its own words");
        refused(() -> write(cast.sam, new Quote(SECRET, null), SOON, praise), "in its own words");
        var id = write(cast.mia, new Quote(SECRET, null), SOON, praise);
        assertThat(cast.actAs(cast.ben, () -> lessons.details(id)).origin()).isNotNull();
    }

    @Test
    void whatALessonComesFromIsNotShownToWhoeverMayNotReadItAnyMore() {
        var feedback = leeSays(Kind.IMPROVE, Visibility.BOTH_TEAMS);
        var id = write(cast.mia, null, SOON, new Origin(OriginKind.FEEDBACK, feedback));
        assertThat(cast.actAs(cast.ben, () -> lessons.details(id)).origin()).isNotNull();
        // As long as nobody has opened it, its author may still mean it for one pair of eyes.
        cast.actAs(cast.lee, () -> feedbacks.reword(feedback, words(Kind.IMPROVE, Visibility.RECIPIENT)));
        assertThat(cast.actAs(cast.ben, () -> lessons.details(id)).origin()).isNull();
        assertThat(cast.actAs(cast.mia, () -> lessons.details(id)).origin()).isNotNull();
        assertThat(cast.actAs(cast.ben, () -> lessons.history(id)).toString()).doesNotContain(feedback.toString());
    }

    @Test
    void mayComeFromAnAction() {
        var action =
                cast.actAs(cast.lee, () -> actions.add(new ActionDraft("Send the backlog", cast.mia.personId(), SOON)));
        var id = write(cast.mia, null, SOON, new Origin(OriginKind.ACTION, action));
        var origin = cast.actAs(cast.sam, () -> lessons.details(id)).origin();
        assertThat(origin).isNotNull();
        assertThat(origin.title()).isEqualTo("Send the backlog");
    }

    @Test
    void waitsForWhoeverSaidItOrForTheirSide() {
        write(cast.mia, new Quote(SAID, cast.lee.personId()), SOON, null);
        assertThat(waiting(cast.lee)).extracting(Waiting::step).containsExactly("Answer");
        assertThat(waiting(cast.sam)).isEmpty();
        assertThat(waiting(cast.mia)).isEmpty();
        partnerships.end(cast.lee);
        assertThat(waiting(cast.sam)).hasSize(1);
    }

    @Test
    void theProofWaitsForItsAuthorOnceTheDayHasCome() {
        var id = write(cast.mia, null, SOON, null);
        longAgo.proofWasDue(LocalDate.now().minusDays(3), cast.mia, id);
        assertThat(waiting(cast.mia)).extracting(Waiting::step).containsExactly("Say what proved it");
        assertThat(waiting(cast.ben)).isEmpty();
        assertThat(seen(cast.lee, id).proofInWords()).startsWith("Proof was due");
        cast.actAs(cast.mia, () -> lessons.prove(id, "Nobody asked for four weeks."));
        assertThat(waiting(cast.mia)).isEmpty();
    }

    @Test
    void aProofIsPromisedForADayToCome() {
        refused(() -> write(cast.mia, null, LocalDate.now().minusDays(3), null), "over already");
        refused(() -> write(cast.mia, null, LocalDate.now().plusYears(11), null), "years ahead");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        var id = write(cast.mia, new Quote(SAID, null), SOON, null);
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(seen(auditor, id).mayAnswer()).isFalse();
        assertThat(seen(auditor, id).mayProve()).isFalse();
        assertThat(waiting(auditor)).isEmpty();
        for (Runnable attempt : List.<Runnable>of(
                () -> lessons.see(id, 1),
                () -> lessons.doNotSeeYet(id, 1, "No."),
                () -> lessons.prove(id, "A figure."))) {
            assertThatThrownBy(() -> cast.actAs(auditor, attempt)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> write(auditor, null, SOON, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aMemberOfAnotherPartnershipFindsAndChangesNothing() {
        var id = write(cast.mia, new Quote(SAID, null), SOON, null);
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, () -> lessons.youSaid())).isEmpty();
            assertThat(cast.actAs(stranger, lessons::learnt)).isEmpty();
            assertThat(cast.actAs(stranger, lessons::unsettled)).isEmpty();
            assertThat(waiting(stranger)).isEmpty();
            assertThat(cast.actAs(stranger, () -> history.latest(50)))
                    .extracting(LatestChange::title)
                    .noneMatch(title -> title.contains("backlog"));
            for (Runnable attempt : List.<Runnable>of(
                    () -> lessons.details(id),
                    () -> lessons.history(id),
                    () -> lessons.see(id, 1),
                    () -> lessons.doNotSeeYet(id, 1, "No."),
                    () -> lessons.prove(id, "Ours."))) {
                assertThatThrownBy(() -> cast.actAs(stranger, attempt)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void itsHistoryTellsWhoSawIt() {
        var id = write(cast.mia, new Quote(SAID, cast.sam.personId()), SOON, null);
        cast.actAs(cast.lee, () -> lessons.see(id, 1));
        assertThat(cast.actAs(cast.ben, () -> lessons.history(id)).stream().flatMap(change -> change.fields().stream()))
                .contains(
                        new FieldChange("What the other side said", "", SAID),
                        new FieldChange(
                                "Seen by those who said it", "Has not said whether they see it", "Yes, we see it"),
                        new FieldChange("Answered by", "", "Lee Carter"));
    }

    private UUID write(Member author, @Nullable Quote quote, LocalDate proofBy, @Nullable Origin origin) {
        return cast.actAs(
                author,
                () -> lessons.write(new LessonDraft(
                        "A number that comes late cannot be talked about.",
                        "The backlog is sent at 18:00.",
                        proofBy,
                        Pillar.PROCESS,
                        quote,
                        origin)));
    }

    private UUID leeSays(Kind kind, Visibility visibility) {
        return cast.actAs(cast.lee, () -> feedbacks.send(words(kind, visibility)));
    }

    private FeedbackDraft words(Kind kind, Visibility visibility) {
        return new FeedbackDraft(
                kind,
                new Recipient(Recipient.Kind.PERSON, Side.BPO, cast.mia.personId()),
                SECRET,
                SECRET,
                SECRET,
                "",
                false,
                visibility);
    }

    private LessonSummary seen(Member reader, UUID id) {
        return cast.actAs(reader, () -> lessons.details(id)).summary();
    }

    private List<Waiting> waiting(Member member) {
        return cast.actAs(member, () -> toSettle.waitingFor(member));
    }

    private static void refused(Runnable step, String sentence) {
        assertThatThrownBy(step::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
