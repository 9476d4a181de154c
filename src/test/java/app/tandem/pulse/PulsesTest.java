package app.tandem.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.checkins.Agenda;
import app.tandem.history.History;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Waiting;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TandemTest
@RecordApplicationEvents
class PulsesTest {
    private final Pulses pulses;
    private final PulseWaiting waiting;
    private final PulseScenes scenes;
    private final Forgetting forgetting;
    private final Partnerships partnerships;
    private final Agenda agenda;
    private final History history;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Cast cast;
    private List<Member> more = List.of();

    PulsesTest(
            Pulses pulses,
            PulseWaiting waiting,
            PulseScenes scenes,
            Forgetting forgetting,
            Partnerships partnerships,
            Agenda agenda,
            History history,
            EntityManager entities,
            PlatformTransactionManager transactions,
            Cast.Casting casting) {
        this.pulses = pulses;
        this.waiting = waiting;
        this.scenes = scenes;
        this.forgetting = forgetting;
        this.partnerships = partnerships;
        this.agenda = agenda;
        this.history = history;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
        cast = casting.fresh();
    }

    @BeforeEach
    void theyHaveWorkedTogetherForAQuarter() {
        more = scenes.askedForAQuarter(cast);
    }

    @Test
    void whoHasJustGoneLiveIsAskedNothingYet() {
        assertThat(cast.actAs(cast.gil, pulses::open)).isEmpty();
        assertThat(cast.actAs(cast.gil, pulses::closed)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cast.actAs(cast.gil, () -> pulses.answer(0, new PulseDraft(1, 1, 1, 1))))
                .withMessageContaining("has closed");
    }

    @Test
    void everybodyOfBothSidesIsAskedUntilTheyHaveAnswered() {
        for (var member : List.of(cast.lee, cast.sam, cast.mia, cast.ben)) {
            assertThat(waitsFor(member)).extracting(Waiting::title).containsExactly("Four questions, one minute");
        }
        scenes.answer(cast, cast.lee, 4, 3, 2, 1);
        assertThat(waitsFor(cast.lee)).isEmpty();
        assertThat(waitsFor(cast.sam)).hasSize(1);
    }

    @Test
    void anAuditorIsNotAskedAndCannotAnswerAndReadsTheAverages() {
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(waitsFor(auditor)).isEmpty();
        var number = cast.actAs(auditor, () -> pulses.open().orElseThrow().number());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> cast.actAs(auditor, () -> pulses.answer(number, new PulseDraft(1, 1, 1, 1))));
        scenes.unhappyClient(cast, more);
        assertThat(newest(auditor).client().overall()).isEqualByComparingTo("2.8");
    }

    @Test
    void anAnswerIsGivenOnceAndMayBecomeAnother() {
        scenes.answer(cast, cast.lee, 1, 1, 1, 1);
        scenes.answer(cast, cast.lee, 4, 3, 2, 5);
        assertThat(cast.actAs(cast.lee, () -> pulses.open().orElseThrow().mine()))
                .isEqualTo(new PulseDraft(4, 3, 2, 5));
        assertThat(rows(cast.lee)).hasSize(1);
    }

    @Test
    void aRoundThatHasClosedTakesNoAnswerAnyMore() {
        var open = cast.actAs(cast.lee, () -> pulses.open().orElseThrow().number());
        for (var other : new int[] {open - 1, open + 1}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> cast.actAs(cast.lee, () -> pulses.answer(other, new PulseDraft(1, 1, 1, 1))))
                    .withMessageContaining("This round has closed");
        }
    }

    /** Or each answer could be told from what it changes. */
    @Test
    void nothingAtAllIsToldOfARoundThatIsOpen() {
        var before = cast.actAs(cast.mia, pulses::closed);
        for (var member : List.of(cast.lee, cast.sam, more.getFirst())) {
            scenes.answer(cast, member, 1, 1, 1, 1);
        }
        assertThat(cast.actAs(cast.mia, pulses::closed)).isEqualTo(before);
        assertThat(cast.actAs(cast.mia, pulses::signs)).isEqualTo(new PulseSigns(null, List.of()));
        assertThat(cast.actAs(cast.mia, () -> pulses.open().orElseThrow().mine()))
                .isNull();
    }

    @Test
    void bothSidesReadTheAveragesOfBothOnceTheRoundHasClosed() {
        scenes.unhappyClient(cast, more);
        for (var reader : List.of(cast.lee, cast.mia)) {
            var round = newest(reader);
            assertThat(round.client().overall()).isEqualByComparingTo("2.8");
            assertThat(round.bpo().overall()).isEqualByComparingTo("4.1");
            assertThat(round.gap()).isEqualByComparingTo("1.3");
            assertThat(round.client().answers()).isEqualTo(3);
        }
    }

    @Test
    void twoAnswersStayTwoAnswers() {
        scenes.answer(cast, cast.lee, 1, 2, 1, 2);
        scenes.answer(cast, cast.sam, 1, 2, 1, 2);
        scenes.close(cast);
        assertThat(newest(cast.lee).client().tooFew()).isEqualTo("too few answers (2 of 3)");
        assertThat(newest(cast.lee).client().averages()).isEmpty();
        assertThat(newest(cast.lee).bpo().tooFew()).isEqualTo("too few answers (0 of 3)");
    }

    @Test
    void nobodyHearsOrReadsAnywhereThatSomebodyHasAnswered(ApplicationEvents events) {
        events.clear();
        var news = cast.actAs(cast.ben, () -> history.latest(50));
        scenes.answer(cast, cast.mia, 1, 2, 1, 2);
        assertThat(cast.actAs(cast.ben, () -> history.latest(50))).isEqualTo(news);
        assertThat(events.stream(PartnershipEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.realms()).containsExactly(Realms.person(cast.mia.personId())));
        for (var reader : List.of(cast.mia, cast.ben, cast.lee, cast.auditor(Side.BPO))) {
            for (var row : rows(cast.mia)) {
                assertThat(cast.actAs(reader, () -> history.of(PulseAnswer.class, row)))
                        .isEmpty();
                assertThat(cast.actAs(reader, () -> history.marksOf(row))).isEmpty();
            }
        }
    }

    @Test
    void whoAnsweredWhatIsForgottenWithTheRoundAndTheAveragesStay() {
        scenes.unhappyClient(cast, more);
        scenes.answer(cast, cast.lee, 5, 5, 5, 5);
        var before = newest(cast.mia);
        var rows = rows(cast.mia);
        forgetting.forget();
        assertThat(read(cast.mia, "select a.id from PulseAnswer a where a.personId is null"))
                .as("ids tell when a row was made")
                .hasSize(6)
                .doesNotContainAnyElementsOf(rows);
        assertThat(named()).as("only the answer of the open round").containsExactly(cast.lee.personId());
        assertThat(newest(cast.mia)).isEqualTo(before);
    }

    @Test
    void whoeverLeavesTakesNothingOutOfAnAverage() {
        scenes.unhappyClient(cast, more);
        var before = newest(cast.mia);
        partnerships.end(cast.lee);
        assertThat(newest(cast.ben)).isEqualTo(before);
    }

    @Test
    void anotherPartnershipHasAPulseOfItsOwn() {
        scenes.unhappyClient(cast, more);
        assertThat(cast.actAs(cast.gil, pulses::closed)).isEmpty();
        assertThat(cast.actAs(cast.miaAtGlobex, pulses::signs)).isEqualTo(new PulseSigns(null, List.of()));
        assertThat(cast.actAs(cast.gil, agenda::next)).isEmpty();
    }

    @Test
    void aSilentRoundDoesNotHideWhatTheOneBeforeItSaid() {
        scenes.unhappyClient(cast, more);
        scenes.close(cast);
        assertThat(cast.actAs(cast.mia, pulses::signs).watermelon()).isNotNull();
        scenes.close(cast);
        assertThat(cast.actAs(cast.mia, pulses::signs).watermelon()).isNotNull();
        scenes.close(cast);
        assertThat(cast.actAs(cast.mia, pulses::signs).watermelon())
                .as("too long ago")
                .isNull();
    }

    @Test
    void twoDropsAreAnEarlyWarningForTheSponsorAndForNobodyElse() {
        scenes.round(cast, more, 5);
        scenes.round(cast, more, 4);
        assertThat(waitsFor(cast.lee)).hasSize(1);
        scenes.round(cast, more, 3);
        assertThat(waitsFor(cast.lee))
                .extracting(Waiting::title)
                .containsExactly(
                        "Early warning: The pulse of Acme’s people has fallen twice in a row",
                        "Four questions, one minute");
        for (var other : List.of(cast.sam, cast.mia)) {
            assertThat(waitsFor(other)).extracting(Waiting::title).containsExactly("Four questions, one minute");
            assertThat(cast.actAs(other, pulses::signs).warnings()).hasSize(1);
        }
    }

    private PulseRound newest(Member reader) {
        return cast.actAs(reader, pulses::closed).getFirst();
    }

    private List<Waiting> waitsFor(Member member) {
        return cast.actAs(member, () -> waiting.waitingFor(member));
    }

    private List<UUID> rows(Member member) {
        return read(member, "select a.id from PulseAnswer a where a.personId is not null");
    }

    private List<UUID> named() {
        return read(cast.lee, "select a.personId from PulseAnswer a where a.personId is not null");
    }

    private List<UUID> read(Member member, String query) {
        return cast.actAs(
                member,
                () -> transaction.execute(
                        status -> entities.createQuery(query, UUID.class).getResultList()));
    }
}
