package app.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Pillar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    private static final Instant NOW = Instant.parse("2026-04-02T20:02:00Z");
    private static final GoalTexts TEXTS = new GoalTexts(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final Member lee = member("Lee Carter", Side.CLIENT);
    private final Member sam = member("Sam Wolfe", Side.CLIENT);
    private final Member mia = member("Mia Santos", Side.BPO);
    private final Member ben = member("Ben Reyes", Side.BPO);

    @Test
    void itIsAgreedOnceBothOwnersHaveSignedTheSameVersion() {
        var goal = proposed();
        sign(goal, mia);
        assertThat(goal.state()).isEqualTo(GoalState.PROPOSED);
        assertThat(goal.waitsFor(lee)).isTrue();
        sign(goal, lee);
        assertThat(goal.state()).isEqualTo(GoalState.AGREED);
        assertThat(goal.inForce().number()).isEqualTo(1);
        assertThat(goal.open()).isNull();
    }

    @Test
    void aChangedTargetWaitsForTheOtherOwnerWhileTheOldOneStaysInForce() {
        var goal = agreed();
        goal.change(TermField.TARGET, "75", lee, NOW);
        assertThat(goal.inForce().get(TermField.TARGET)).isEqualTo("72");
        assertThat(goal.open().isSigned(Side.CLIENT)).isTrue();
        assertThat(goal.waitsFor(mia)).isTrue();
        assertThat(goal.waitsFor(lee)).isFalse();
        sign(goal, mia);
        assertThat(goal.inForce().number()).isEqualTo(2);
        assertThat(goal.inForce().get(TermField.TARGET)).isEqualTo("75");
    }

    @Test
    void whoeverChangesAWaitingVersionClearsTheOthersSignatureAndSignsNotWhatTheOtherChanged() {
        var goal = agreed();
        goal.change(TermField.TARGET, "75", lee, NOW);
        goal.change(TermField.DUE, "2026-10-31", mia, NOW);
        assertThat(goal.open().number()).isEqualTo(2);
        assertThat(goal.open().isSigned(Side.CLIENT)).isFalse();
        assertThat(goal.open().isSigned(Side.BPO)).isFalse();
    }

    @Test
    void anOwnerWhoChangesTheirOwnProposalAgainHasStillSignedIt() {
        var goal = agreed();
        goal.change(TermField.TARGET, "75", lee, NOW);
        goal.change(TermField.TARGET, "74", lee, NOW);
        assertThat(goal.open().isSigned(Side.CLIENT)).isTrue();
        assertThat(goal.waitsFor(lee)).isFalse();
    }

    @Test
    void nobodySignsAColleaguesWordsByChangingADate() {
        var goal = agreed();
        goal.contribute(Side.BPO, "Half of what we said.");
        goal.change(TermField.DUE, "2026-10-31", lee, NOW);
        assertThat(goal.open().isSignedByAnyone()).isFalse();
    }

    @Test
    void aChangeByAnybodyElseIsNobodysSignature() {
        var goal = agreed();
        goal.change(TermField.TARGET, "75", sam, NOW);
        assertThat(goal.open().isSignedByAnyone()).isFalse();
        assertThat(goal.waitsFor(lee) && goal.waitsFor(mia)).isTrue();
    }

    @Test
    void contributionsThatSeveralMayHaveWrittenAreNobodysSignature() {
        var goal = agreed();
        goal.contribute(Side.CLIENT, "Refund authority up to 80 USD.");
        assertThat(goal.inForce().terms().clientContribution()).isEqualTo("Refund authority up to 50 USD.");
        assertThat(goal.open().isSignedByAnyone()).isFalse();
    }

    @Test
    void theWhyIsNoTerm() {
        var goal = agreed();
        goal.explain("Better words for the same reason.");
        assertThat(goal.open()).isNull();
    }

    @Test
    void aGoalWithoutAWhyIsNeitherProposedNorSigned() {
        var draft = new Goal(draft(), colleague(lee), colleague(mia), TEXTS);
        draft.explain("  ");
        assertThatThrownBy(draft::propose).hasMessageContaining("Say why this goal matters");
        var proposed = proposed();
        proposed.explain("");
        assertThatThrownBy(() -> sign(proposed, lee)).hasMessageContaining("Say why this goal matters");
    }

    @Test
    void whatIsPutOffLeavesTheOldTermsAlone() {
        var goal = agreed();
        goal.change(TermField.TARGET, "75", lee, NOW);
        goal.putOff(mia);
        assertThat(goal.open()).isNull();
        assertThat(goal.inForce().number()).isEqualTo(1);
        goal.change(TermField.TARGET, "74", lee, NOW);
        assertThat(goal.open().number()).isEqualTo(3);
    }

    @Test
    void aChangeThatIsTakenBackWaitsNoMore() {
        var goal = agreed();
        goal.change(TermField.TARGET, "75", lee, NOW);
        goal.change(TermField.TARGET, "72", lee, NOW);
        assertThat(goal.open()).isNull();
        assertThat(goal.inForce().number()).isEqualTo(1);
    }

    @Test
    void aProposalThatSomebodySignedGetsANewVersionWhenItChanges() {
        var goal = proposed();
        goal.change(TermField.TARGET, "73", lee, NOW);
        assertThat(goal.open().number()).isEqualTo(1);
        sign(goal, mia);
        goal.change(TermField.TARGET, "74", lee, NOW);
        assertThat(goal.open().number()).isEqualTo(2);
        assertThat(goal.open().isSignedByAnyone()).isFalse();
    }

    @Test
    void strangersAndTheWrongSideAreRefused() {
        var goal = proposed();
        assertThatThrownBy(() -> sign(goal, sam))
                .isInstanceOf(Refusal.class)
                .hasMessage("Only the owner of this goal at Acme can sign for Acme.");
        assertThatThrownBy(() -> sign(goal, ben)).hasMessageContaining("at OnSpot can sign for OnSpot");
        sign(goal, mia);
        assertThatThrownBy(() -> sign(goal, mia)).hasMessage("You have already signed version 1.");
        assertThatThrownBy(() -> goal.putOff(sam)).hasMessageContaining("Only the two owners");
    }

    @Test
    void bothOwnersAreOfDifferentCompanies() {
        assertThatThrownBy(() -> new Goal(draft(), colleague(lee), colleague(sam), TEXTS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one owner of each company");
        var goal = proposed();
        assertThatThrownBy(() -> goal.entrust(Side.BPO, colleague(sam), lee, NOW))
                .hasMessageContaining("Sam Wolfe works for Acme");
    }

    @Test
    void onlyItsOwnSideReplacesAnOwnerOfAnAgreedGoal() {
        var goal = agreed();
        assertThatThrownBy(() -> goal.entrust(Side.BPO, colleague(ben), lee, NOW))
                .hasMessageContaining("Only OnSpot can name another owner for OnSpot");
        goal.entrust(Side.BPO, colleague(ben), mia, NOW);
        assertThat(goal.waitsFor(ben) && goal.waitsFor(lee)).isTrue();
        assertThat(goal.waitsFor(mia)).isFalse();
    }

    @Test
    void nobodySignsWordsThatTheyHaveNotSeen() {
        var goal = proposed();
        var seen = goal.open().edition();
        goal.change(TermField.TARGET, "73", lee, NOW);
        assertThatThrownBy(() -> goal.sign(seen, mia, NOW)).hasMessageContaining("changed while you were reading");
    }

    @Test
    void aDraftCannotBeSignedAndAnUnfinishedOneCannotBeProposed() {
        var goal = new Goal(draft(), colleague(lee), colleague(mia), TEXTS);
        assertThatThrownBy(() -> sign(goal, lee)).hasMessageContaining("still a draft");
        goal.change(TermField.TARGET, "", lee, NOW);
        assertThatThrownBy(goal::propose).hasMessageContaining("what is to be reached");
    }

    @Test
    void nobodySignsBeforeBothSidesHaveSaidWhatTheyWillDo() {
        var goal = proposed();
        goal.contribute(Side.BPO, "");
        assertThatThrownBy(() -> sign(goal, lee)).hasMessageContaining("BPO side has not said yet what it will do");
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() {
        var goal = proposed();
        assertThatThrownBy(() -> goal.change(TermField.TARGET, "seventy", lee, NOW))
                .hasMessage("“seventy” is not a number. Write it like 72 or 4.5.");
        assertThatThrownBy(() -> goal.change(TermField.DUE, "31 February", lee, NOW))
                .hasMessageContaining("not a date");
        assertThatThrownBy(() -> goal.change(TermField.TITLE, " ", lee, NOW)).hasMessageContaining("needs a title");
        assertThat(goal.edited().get(TermField.TARGET)).isEqualTo("72");
    }

    @Test
    void aThousandIsNotTakenForALittleMoreThanOne() {
        var goal = proposed();
        assertThatThrownBy(() -> goal.change(TermField.TARGET, "1,200", lee, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("“1,200” can be read in two ways. Write 1200 or 1.2.");
        assertThatThrownBy(() -> goal.change(TermField.TARGET, "-12,000", lee, NOW))
                .hasMessage("“-12,000” can be read in two ways. Write -12000 or -12.");
        assertThatThrownBy(() -> goal.change(TermField.TARGET, "1,200 %", lee, NOW))
                .hasMessage("“1,200 %” is not a number. Write it like 72 or 4.5.");
        goal.change(TermField.TARGET, "4,5", lee, NOW);
        assertThat(goal.open().get(TermField.TARGET)).isEqualTo("4.5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void howeverItGoesNothingCountsThatBothOwnersHaveNotSigned(long seed) {
        var random = new Random(seed);
        var goal = new Goal(draft(), colleague(lee), colleague(mia), TEXTS);
        for (int step = 0; step < 500; step++) {
            var before = goal.inForce();
            var wordsBefore = before == null ? null : before.terms();
            var numberBefore = before == null ? 0 : before.number();
            try {
                doSomething(goal, random);
            } catch (Refusal expected) {
                assertThat(expected.sentence()).endsWith(".");
            }
            var inForce = goal.inForce();
            assertThat(goal.state() == GoalState.AGREED).isEqualTo(inForce != null);
            if (inForce != null) {
                assertThat(inForce.isSignedByBoth()).isTrue();
                assertThat(inForce.signature(Side.CLIENT).edition()).isEqualTo(inForce.edition());
                assertThat(inForce.signature(Side.BPO).edition()).isEqualTo(inForce.edition());
                if (inForce.number() == numberBefore) {
                    assertThat(inForce.terms()).isEqualTo(wordsBefore);
                } else {
                    assertThat(inForce.number()).isGreaterThan(numberBefore);
                }
            }
            if (goal.open() != null) {
                assertThat(goal.open().isSignedByBoth()).isFalse();
            }
        }
    }

    private void doSomething(Goal goal, Random random) {
        var who = List.of(lee, mia, sam, ben).get(random.nextInt(4));
        switch (random.nextInt(9)) {
            case 0 -> goal.propose();
            case 1, 2, 3 -> sign(goal, who);
            case 4 -> goal.change(TermField.TARGET, "" + (70 + random.nextInt(5)), who, NOW);
            case 5 -> goal.change(TermField.TITLE, "Title " + random.nextInt(3), who, NOW);
            case 6 -> goal.contribute(who.side(), "We do " + random.nextInt(3));
            case 7 -> goal.entrust(who.side(), colleague(who), List.of(lee, mia).get(random.nextInt(2)), NOW);
            default -> goal.putOff(who);
        }
    }

    private Goal proposed() {
        var goal = new Goal(draft(), colleague(lee), colleague(mia), TEXTS);
        goal.propose();
        return goal;
    }

    private Goal agreed() {
        var goal = proposed();
        sign(goal, mia);
        sign(goal, lee);
        return goal;
    }

    private static void sign(Goal goal, Member member) {
        goal.sign(goal.edited().edition(), member, NOW);
    }

    private GoalDraft draft() {
        return new GoalDraft(
                "First contact resolution",
                Pillar.PROCESS,
                "Repeat contacts cost both of us.",
                null,
                "FCR",
                new BigDecimal("66"),
                new BigDecimal("72"),
                "%",
                LocalDate.of(2026, 9, 30),
                lee.personId(),
                mia.personId(),
                "Refund authority up to 50 USD.",
                "Coaching on the five most repeated reasons.");
    }

    private static Member member(String name, Side side) {
        return new Member(
                UUID.randomUUID(),
                name,
                side,
                UUID.randomUUID(),
                side == Side.CLIENT ? "Acme" : "OnSpot",
                UUID.randomUUID(),
                "acme",
                "Acme × OnSpot",
                "Team lead",
                ZoneId.of("Asia/Manila"));
    }

    private static Colleague colleague(Member member) {
        return new Colleague(
                member.personId(), member.name(), member.side(), member.organisation(), member.seat(), member.zone());
    }
}
