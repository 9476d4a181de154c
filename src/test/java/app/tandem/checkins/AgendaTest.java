package app.tandem.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.history.History;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.pulse.PulseScenes;
import app.tandem.pulse.Pulses;
import java.util.List;
import org.junit.jupiter.api.Test;

@TandemTest
class AgendaTest {
    private final Agenda agenda;
    private final Goals goals;
    private final ActiveGoals active;
    private final History history;
    private final PulseScenes pulse;
    private final Cast cast;

    AgendaTest(
            Agenda agenda, Goals goals, ActiveGoals active, History history, PulseScenes pulse, Cast.Casting casting) {
        this.agenda = agenda;
        this.goals = goals;
        this.active = active;
        this.history = history;
        this.pulse = pulse;
        cast = casting.fresh();
    }

    @Test
    void whatEitherSidePutsThereBothRead() {
        cast.actAs(cast.lee, () -> agenda.add(new AgendaDraft("  Refund   tone ")));
        cast.actAs(cast.mia, () -> agenda.add(new AgendaDraft("Christmas")));
        for (var reader : List.of(cast.sam, cast.ben, cast.auditor(Side.CLIENT))) {
            assertThat(lines(reader)).extracting(AgendaLine::topic).containsExactly("Refund tone", "Christmas");
        }
        assertThat(lines(cast.ben).getFirst().put().person()).isEqualTo("Lee Carter");
        assertThat(cast.actAs(cast.ben, () -> history.latest(5)).toString())
                .contains("For the next check-in: Christmas");
    }

    @Test
    void eachSideTakesBackItsOwnAndNotTheOthers() {
        var id = cast.actAs(cast.lee, () -> agenda.add(new AgendaDraft("Refund tone")));
        assertThat(lines(cast.mia).getFirst().mayTakeBack()).isFalse();
        assertThat(lines(cast.sam).getFirst().mayTakeBack()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cast.actAs(cast.mia, () -> agenda.takeBack(id)))
                .withMessageContaining("Only the side");
        cast.actAs(cast.sam, () -> agenda.takeBack(id));
        assertThat(lines(cast.mia)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cast.actAs(cast.lee, () -> agenda.takeBack(id)))
                .withMessageContaining("not on the agenda any more");
        assertThat(cast.actAs(cast.mia, () -> agenda.history(id)).toString()).contains("Taken back", "Sam Wolfe");
    }

    @Test
    void aTopicStandsThereOnce() {
        cast.actAs(cast.lee, () -> agenda.add(new AgendaDraft("Refund tone")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cast.actAs(cast.mia, () -> agenda.add(new AgendaDraft("refund tone "))))
                .withMessageContaining("on the agenda already");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cast.actAs(cast.mia, () -> agenda.add(new AgendaDraft(" "))))
                .withMessageContaining("Say in a few words");
    }

    @Test
    void anAuditorPutsNothingThereAndAnotherPartnershipFindsNothing() {
        var id = cast.actAs(cast.lee, () -> agenda.add(new AgendaDraft("Refund tone")));
        var auditor = cast.auditor(Side.BPO);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> cast.actAs(auditor, () -> agenda.add(new AgendaDraft("Mine"))));
        assertThat(lines(auditor).getFirst().mayTakeBack()).isFalse();
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(lines(stranger)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(stranger, () -> agenda.takeBack(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(stranger, () -> agenda.history(id)));
        }
    }

    @Test
    void aGoalThatItsOwnersSeeDifferentlyIsThereByItself() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        for (var owner : List.of(cast.lee, cast.mia)) {
            cast.actAs(owner, () -> goals.sign(id, goals.details(id).edited().edition()));
        }
        cast.actAs(cast.lee, () -> active.start(id));
        cast.actAs(cast.lee, () -> active.confide(id, 5, ""));
        cast.actAs(cast.mia, () -> active.confide(id, 3, "Two trainers are leaving."));
        for (var reader : List.of(cast.sam, cast.ben)) {
            assertThat(lines(reader)).singleElement().satisfies(line -> {
                assertThat(line.section()).isEqualTo(AgendaSection.GOALS);
                assertThat(line.topic()).isEqualTo("First contact resolution");
                assertThat(line.origin()).isEqualTo("confidence 5 and 3");
                assertThat(line.mayTakeBack()).isFalse();
            });
        }
        cast.actAs(cast.mia, () -> active.confide(id, 4, ""));
        assertThat(lines(cast.sam)).isEmpty();
    }

    @Test
    void thePulsesGapIsThereByItselfAndMayBeWhatSomethingComesFrom() {
        var more = pulse.askedForAQuarter(cast);
        pulse.unhappyClient(cast, more);
        cast.actAs(cast.lee, () -> agenda.add(new AgendaDraft("Refund tone", Pulses.AGENDA_KEY)));
        for (var reader : List.of(cast.lee, cast.mia)) {
            assertThat(lines(reader))
                    .extracting(AgendaLine::topic, AgendaLine::origin)
                    .containsExactly(
                            tuple("We feel this differently: communication and trust", "pulse gap 1.3"),
                            tuple("Refund tone", "pulse gap 1.3"));
        }
        // The next round is told and all is well: what somebody put there keeps what it came from.
        pulse.round(cast, more, 4);
        assertThat(lines(cast.mia)).extracting(AgendaLine::origin).containsExactly("pulse gap 1.3");
    }

    @Test
    void anOriginThatNothingVouchesForIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cast.actAs(cast.lee, () -> agenda.add(new AgendaDraft("Refund tone", "pulse"))))
                .withMessageContaining("has changed meanwhile");
        assertThat(lines(cast.lee)).isEmpty();
    }

    private List<AgendaLine> lines(Member reader) {
        return cast.actAs(reader, agenda::next);
    }
}
