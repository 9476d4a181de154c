package app.tandem.goals;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.LongAgo;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class ActiveGoalsTest {
    private static final LocalDate SOON = LocalDate.now().plusMonths(1);
    private static final LocalDate LATER = LocalDate.now().plusMonths(14);

    private final Goals goals;
    private final Rewordings rewordings;
    private final ActiveGoals active;
    private final Partnerships partnerships;
    private final SharedTexts texts;
    private final History history;
    private final LongAgo longAgo;
    private final Cast cast;

    ActiveGoalsTest(
            Goals goals,
            Rewordings rewordings,
            ActiveGoals active,
            Partnerships partnerships,
            SharedTexts texts,
            History history,
            LongAgo longAgo,
            Cast.Casting casting) {
        this.goals = goals;
        this.rewordings = rewordings;
        this.active = active;
        this.partnerships = partnerships;
        this.texts = texts;
        this.history = history;
        this.longAgo = longAgo;
        cast = casting.fresh();
    }

    @Test
    void atMostFiveAreActiveAndTheRefusalNamesTheWayOut() {
        for (int i = 0; i < 5; i++) {
            started();
        }
        var sixth = agreed();
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> active.start(sixth)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("put one on the Not-now list and say why");
        cast.actAs(cast.lee, () -> active.putAside(oneActive(), "After the season."));
        cast.actAs(cast.mia, () -> active.start(sixth));
        assertThat(details(sixth).state()).isEqualTo(GoalState.ACTIVE);
    }

    @Test
    void ofTwoWhoStartTheFifthGoalAtOnceOneIsRefused() {
        for (int i = 0; i < 4; i++) {
            started();
        }
        var one = agreed();
        var other = agreed();
        assertThatThrownBy(() -> atOnce(
                        () -> cast.actAs(cast.lee, () -> active.start(one)),
                        () -> cast.actAs(cast.mia, () -> active.start(other))))
                .hasStackTraceContaining("5 goals are active");
        assertThat(cast.actAs(cast.sam, goals::soonestFirst))
                .filteredOn(goal -> goal.state() == GoalState.ACTIVE)
                .hasSize(5);
    }

    @Test
    void whatIsPutAsideSaysWhyAndComesBackAgreed() {
        var id = started();
        cast.actAs(cast.lee, () -> active.putAside(id, "After the season."));
        assertThat(details(id).course().notNow().why()).isEqualTo("After the season.");
        assertThat(details(id).state()).isEqualTo(GoalState.AGREED);
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.start(id))).hasMessageContaining("Bring it back");
        cast.actAs(cast.mia, () -> active.bringBack(id));
        assertThat(details(id).course().notNow()).isNull();
        assertThat(told(id)).contains(new FieldChange("Not now, because", "", "After the season."));
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.putAside(id, " ")))
                .hasMessageContaining("Say why not now");
    }

    @Test
    void eachOwnerSaysTheirOwnConfidenceAndTheLowerOneCounts() {
        var id = started();
        assertThat(details(id).course().client()).isNull();
        cast.actAs(cast.lee, () -> active.confide(id, 5, ""));
        assertThat(details(id).course().bpo()).as("silence stays silence").isNull();
        cast.actAs(cast.mia, () -> active.confide(id, 2, "Two trainers are leaving."));
        var course = details(id).course();
        assertThat(course.client().level()).isEqualTo(5);
        assertThat(course.seenDifferently()).isTrue();
        assertThat(course.status()).isEqualTo(GoalStatus.OFF_TRACK);
        cast.actAs(cast.mia, () -> active.confide(id, 4, ""));
        assertThat(details(id).course().seenDifferently()).isFalse();
        assertThat(told(id))
                .contains(new FieldChange(
                        "Confidence of the owner at OnSpot", "2 of 5: Two trainers are leaving.", "4 of 5"));
    }

    @Test
    void aNewOwnerHasNotSpokenThroughTheFormerOnesMouth() {
        var id = started();
        cast.actAs(cast.mia, () -> active.confide(id, 5, ""));
        name(id, cast.mia, cast.ben);
        sign(cast.ben, id);
        sign(cast.lee, id);
        assertThat(details(id).course().bpo()).isNull();
        assertThat(tasks(id)).contains("BPO: say how confident you are");
    }

    @Test
    void anOwnerWhoLeavesIsAGapUntilBothHaveSignedTheNextOne() {
        var id = started();
        partnerships.end(cast.mia);
        assertThat(details(id).course().gaps()).containsExactly(Side.BPO);
        assertThat(cast.actAs(cast.ben, goals::waitingForMe)).hasSize(1);
        assertThat(cast.actAs(cast.lee, goals::waitingForMe)).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> name(id, cast.sam, cast.mia, cast.ben)))
                .hasMessageContaining("Only OnSpot can name another owner for OnSpot");
        name(id, cast.ben, cast.mia, cast.ben);
        assertThat(details(id).course().gaps()).containsExactly(Side.BPO);
        assertThat(details(id).waitsFor()).extracting(Signatory::name).contains("Lee");
        sign(cast.lee, id);
        if (!details(id).waitsFor().isEmpty()) {
            sign(cast.ben, id);
        }
        assertThat(details(id).course().gaps()).isEmpty();
        assertThat(details(id).current().owner(Side.BPO).name()).isEqualTo("Ben Reyes");
    }

    @Test
    void noGoalStartsWithoutBothOwners() {
        var id = agreed();
        partnerships.end(cast.mia);
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.start(id)))
                .hasMessageContaining("The owner on the BPO side has left");
    }

    @Test
    void oneOwnerAloneClosesNothingAndConfirmsOnlyWhatTheyHaveRead() {
        var id = started();
        cast.actAs(cast.lee, () -> active.proposeOutcome(id, Outcome.ACHIEVED, ""));
        assertThat(details(id).state()).isEqualTo(GoalState.ACTIVE);
        assertThat(tasks(id)).contains("BPO: confirm how it ended");
        var seen = details(id).course().closing().number();
        cast.actAs(cast.lee, () -> active.proposeOutcome(id, Outcome.MISSED, "We counted twice."));
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> active.confirmOutcome(id, seen)))
                .hasMessageContaining("Another outcome was proposed");
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.confirmOutcome(id, seen + 1)))
                .hasMessageContaining("Your side has proposed this outcome");
        cast.actAs(cast.mia, () -> active.confirmOutcome(id, seen + 1));
        assertThat(details(id).state()).isEqualTo(GoalState.MISSED);
        assertThat(details(id).course().closing().data()).contains("is not on the scorecard");
        assertThat(told(id))
                .contains(new FieldChange(
                        "Outcome",
                        "Missed: We counted twice., proposed",
                        "Missed: We counted twice., confirmed by both"));
    }

    @Test
    void anOutcomeIsOneOfTheTermsItWasProposedFor() {
        var id = started();
        cast.actAs(cast.mia, () -> active.proposeOutcome(id, Outcome.ACHIEVED, ""));
        var seen = details(id).course().closing().number();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        sign(cast.mia, id);
        assertThat(details(id).current().number()).isEqualTo(2);
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.confirmOutcome(id, seen)))
                .hasMessageContaining("Nobody has proposed");
    }

    @Test
    void whoDropsAGoalSaysWhy() {
        var id = started();
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> active.proposeOutcome(id, Outcome.DROPPED, " ")))
                .hasMessageContaining("Say why this goal is dropped");
    }

    @Test
    void itIsReviewedOnceBothSidesHaveSaidEnough() {
        var id = closed();
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.state(id, "Went well.")))
                .hasMessageContaining("at least 20 characters");
        cast.actAs(cast.lee, () -> active.state(id, "Decide about refunds first."));
        assertThat(details(id).state()).isEqualTo(GoalState.ACHIEVED);
        cast.actAs(cast.mia, () -> active.state(id, "Coaching by reason works best."));
        assertThat(details(id).state()).isEqualTo(GoalState.REVIEWED);
        assertThat(cast.actAs(cast.mia, goals::waitingForMe)).isEmpty();
    }

    @Test
    void whenAnOwnerHasLeftSomebodyElseOfThatSideMakesItsStatement() {
        var id = closed();
        partnerships.end(cast.mia);
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> active.state(id, "Decide about refunds first.")))
                .hasMessageContaining("Only the two owners");
        cast.actAs(cast.ben, () -> active.state(id, "Coaching by reason works best."));
        assertThat(details(id).course().statement(Side.BPO).name()).isEqualTo("Ben Reyes");
    }

    @Test
    void theWordsOfAGoalThatIsOverAreOnlyRead() {
        var why = details(closed()).texts().why();
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> texts.rewrite(why, "It never mattered.")))
                .isInstanceOf(NotFound.class);
        assertThat(cast.actAs(cast.mia, () -> texts.read(why))).doesNotContain("never mattered");
    }

    @Test
    void aMilestoneIsATermAndReachingItIsNone() {
        var id = cast.actAs(
                cast.lee,
                () -> goals.draft(
                        GoalsTest.draft(cast.lee, cast.mia).by(Milestones.of("1 " + SOON + " Pilot is live"))));
        agree(id);
        cast.actAs(cast.mia, () -> active.start(id));
        longAgo.milestonesWere(Milestones.of("1 2020-01-01 Pilot is live"), cast.lee, id);
        assertThat(details(id).course().progress().inWords()).contains("“Pilot is live” was due 1 January 2020");
        assertThat(details(id).course().status()).isEqualTo(GoalStatus.OFF_TRACK);
        cast.actAs(cast.mia, () -> active.reach(id, 1));
        assertThat(details(id).isChangeWaiting()).isFalse();
        assertThat(details(id).course().progress().inWords()).contains("All milestones are reached");
        assertThat(details(id).reached().getFirst().name()).isEqualTo("Mia Santos");

        cast.actAs(cast.lee, () -> rewordings.addMilestone(id, "All agents trained", LATER));
        assertThat(details(id).current().terms().milestones().all()).hasSize(1);
        assertThat(details(id).changes())
                .containsExactly(new TermChange(
                        TermField.MILESTONES,
                        "Pilot is live by 1 January 2020",
                        "Pilot is live by 1 January 2020; All agents trained by " + Terms.day(LATER)));
        assertThat(details(id).waitsFor()).extracting(Signatory::name).containsExactly("Mia");
        assertThat(told(id)).contains(new FieldChange("Title", "", "Pilot is live"));
    }

    @Test
    void whatWasSaidToBeReachedStaysOnRecordWhenItIsTakenBack() {
        var id = cast.actAs(
                cast.lee,
                () -> goals.draft(
                        GoalsTest.draft(cast.lee, cast.mia).by(Milestones.of("1 " + SOON + " Pilot is live"))));
        agree(id);
        cast.actAs(cast.mia, () -> active.start(id));
        cast.actAs(cast.mia, () -> active.reach(id, 1));
        cast.actAs(cast.lee, () -> active.reopen(id, 1));
        var said = details(id).reached().getFirst();
        assertThat(said.stands()).isFalse();
        assertThat(said.name()).isEqualTo("Mia Santos");
        assertThat(said.takenBackBy()).isEqualTo("Lee Carter");
        assertThat(said.takenBackAt()).isNotNull();
        assertThat(details(id).course().progress().inWords()).contains("0 of 1 milestones reached");
        assertThat(told(id))
                .contains(new FieldChange("Reached, says", "", "Mia Santos"))
                .contains(new FieldChange("Taken back by", "", "Lee Carter"));
        assertThat(cast.actAs(cast.sam, () -> history.latest(1)))
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.person()).isEqualTo("Lee Carter");
                    assertThat(news.page()).isEqualTo("goals/" + id);
                });
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> active.reopen(id, 1)))
                .hasMessageContaining("not reached yet");

        cast.actAs(cast.lee, () -> active.reach(id, 1));
        assertThat(details(id).reached()).hasSize(1);
        assertThat(details(id).reached().getFirst().stands()).isTrue();
        assertThat(told(id))
                .contains(new FieldChange("Reached, says", "Mia Santos", "Lee Carter"))
                .contains(new FieldChange("Taken back by", "Lee Carter", ""));
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> active.reach(id, 1)))
                .hasMessageContaining("reached already");
    }

    @Test
    void aMilestoneIsChangedOverWhatWasReadOfIt() {
        var id = cast.actAs(
                cast.lee,
                () -> goals.draft(
                        GoalsTest.draft(cast.lee, cast.mia).by(Milestones.of("1 " + SOON + " Pilot is live"))));
        var read = details(id).edited().terms().milestones().inWords(1);
        cast.actAs(cast.mia, () -> rewordings.setMilestone(id, 1, read, "Pilot runs", LATER));
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee, () -> rewordings.setMilestone(id, 1, read, "Pilot is over", LATER.plusDays(1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(details(id).edited().terms().milestones().inWords(1)).isEqualTo("Pilot runs by " + Terms.day(LATER));
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> rewordings.removeMilestone(id, 1, read)))
                .as("nobody leaves out words that they have not read")
                .hasMessageContaining("Somebody changed this milestone");
        cast.actAs(cast.mia, () -> rewordings.removeMilestone(id, 1, "Pilot runs by " + Terms.day(LATER)));
        cast.actAs(cast.lee, () -> rewordings.removeMilestone(id, 1, "Pilot runs by " + Terms.day(LATER)));
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee,
                        () -> rewordings.setMilestone(
                                id, 1, "Pilot runs by " + Terms.day(LATER), "Pilot is over", LATER.plusDays(1))))
                .as("what was left out does not come back unseen")
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void milestonesAloneAreEnoughForAGoal() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.MEASURE, "FCR", ""));
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", ""));
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> goals.propose(id)))
                .hasMessageContaining("Say how this goal is measured (or name its milestones), then go on.");
        cast.actAs(cast.lee, () -> rewordings.addMilestone(id, "Pilot is live", LATER));
        cast.actAs(cast.lee, () -> goals.propose(id));
        assertThat(details(id).state()).isEqualTo(GoalState.PROPOSED);
    }

    private UUID oneActive() {
        return goals.soonestFirst().stream()
                .filter(goal -> goal.state() == GoalState.ACTIVE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void name(UUID id, Member former, Member next) {
        name(id, former, former, next);
    }

    private void name(UUID id, Member by, Member former, Member next) {
        cast.actAs(
                by,
                () -> rewordings.change(
                        id,
                        TermField.BPO_OWNER,
                        former.personId().toString(),
                        next.personId().toString()));
    }

    private UUID agreed() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        agree(id);
        return id;
    }

    private void agree(UUID id) {
        cast.actAs(cast.lee, () -> goals.propose(id));
        sign(cast.lee, id);
        sign(cast.mia, id);
    }

    private UUID started() {
        var id = agreed();
        cast.actAs(cast.mia, () -> active.start(id));
        return id;
    }

    private UUID closed() {
        var id = started();
        cast.actAs(cast.mia, () -> active.proposeOutcome(id, Outcome.ACHIEVED, ""));
        var seen = details(id).course().closing().number();
        cast.actAs(cast.lee, () -> active.confirmOutcome(id, seen));
        return id;
    }

    private void sign(Member member, UUID id) {
        cast.actAs(member, () -> goals.sign(id, goals.details(id).edited().edition()));
    }

    private List<String> tasks(UUID id) {
        return details(id).course().duties().stream()
                .map(duty -> duty.side() + ": " + duty.task())
                .toList();
    }

    private List<FieldChange> told(UUID id) {
        return cast.actAs(cast.sam, () -> goals.history(id)).stream()
                .flatMap(change -> change.fields().stream())
                .toList();
    }

    private GoalDetails details(UUID id) {
        return cast.actAs(cast.sam, () -> goals.details(id));
    }
}
