package app.tandem.goals;

import static app.tandem.OnPaper.colleague;
import static app.tandem.OnPaper.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    private static final Instant NOW = Instant.parse("2026-04-02T20:02:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final GoalTexts TEXTS = new GoalTexts(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final Member lee = member("Lee Carter", Side.CLIENT, ZoneId.of("Asia/Manila"));
    private final Member sam = member("Sam Wolfe", Side.CLIENT, ZoneId.of("Asia/Manila"));
    private final Member mia = member("Mia Santos", Side.BPO, ZoneId.of("Asia/Manila"));
    private final Member ben = member("Ben Reyes", Side.BPO, ZoneId.of("Asia/Manila"));

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
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
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
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
        goal.rewording(mia, NOW).change(TermField.DUE, "2026-10-31");
        assertThat(goal.open().number()).isEqualTo(2);
        assertThat(goal.open().isSigned(Side.CLIENT)).isFalse();
        assertThat(goal.open().isSigned(Side.BPO)).isFalse();
    }

    @Test
    void anOwnerWhoChangesTheirOwnProposalAgainHasStillSignedIt() {
        var goal = agreed();
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
        goal.rewording(lee, NOW).change(TermField.TARGET, "74");
        assertThat(goal.open().isSigned(Side.CLIENT)).isTrue();
        assertThat(goal.waitsFor(lee)).isFalse();
    }

    @Test
    void nobodySignsAColleaguesWordsByChangingADate() {
        var goal = agreed();
        goal.contribute(Side.BPO, "Half of what we said.");
        goal.rewording(lee, NOW).change(TermField.DUE, "2026-10-31");
        assertThat(goal.open().isSignedByAnyone()).isFalse();
    }

    @Test
    void aChangeByAnybodyElseIsNobodysSignature() {
        var goal = agreed();
        goal.rewording(sam, NOW).change(TermField.TARGET, "75");
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
        var draft = new Goal(draft(), colleague(lee), colleague(mia), TEXTS, TODAY);
        draft.explain("  ");
        assertThatThrownBy(() -> draft.propose(TODAY)).hasMessageContaining("Say why this goal matters");
        var proposed = proposed();
        proposed.explain("");
        assertThatThrownBy(() -> sign(proposed, lee)).hasMessageContaining("Say why this goal matters");
    }

    @Test
    void whatIsPutOffLeavesTheOldTermsAlone() {
        var goal = agreed();
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
        goal.putOff(mia, goal.edited().edition(), "The board first.", NOW);
        assertThat(goal.open()).isNull();
        assertThat(goal.inForce().number()).isEqualTo(1);
        goal.rewording(lee, NOW).change(TermField.TARGET, "74");
        assertThat(goal.open().number()).isEqualTo(3);
    }

    @Test
    void whoeverDoesNotAgreeYetSaysWhatToTalkAboutAndThatStaysUntilTheyHave() {
        var goal = agreed();
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
        assertThatThrownBy(() -> goal.putOff(mia, goal.edited().edition(), " ", NOW))
                .hasMessage("Say in a sentence what should be talked about first.");
        assertThat(goal.open()).as("nothing happened").isNotNull();
        goal.putOff(mia, goal.edited().edition(), "The board first.", NOW);
        assertThat(goal.toTalkAbout().name()).isEqualTo(mia.name());
        assertThatThrownBy(() -> goal.talkedAbout(sam)).hasMessageContaining("Only the two owners");
        goal.talkedAbout(lee);
        assertThat(goal.toTalkAbout()).isNull();
        assertThatThrownBy(() -> goal.talkedAbout(lee)).hasMessageContaining("Nothing of this goal waits");
    }

    @Test
    void whatIsProposedAnewAnswersWhatWasPutOff() {
        var goal = agreed();
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
        goal.putOff(mia, goal.edited().edition(), "The board first.", NOW);
        goal.rewording(lee, NOW).change(TermField.TARGET, "74");
        assertThat(goal.toTalkAbout()).isNull();
        goal.putOff(lee, goal.edited().edition(), "", NOW);
        assertThat(goal.toTalkAbout()).as("taken back, so it is as it was").isNotNull();
        goal.rewording(lee, NOW).change(TermField.TARGET, "74");
        sign(goal, mia);
        assertThat(goal.toTalkAbout()).isNull();
    }

    @Test
    void aChangeThatIsTakenBackWaitsNoMore() {
        var goal = agreed();
        goal.rewording(lee, NOW).change(TermField.TARGET, "75");
        goal.rewording(lee, NOW).change(TermField.TARGET, "72");
        assertThat(goal.open()).isNull();
        assertThat(goal.inForce().number()).isEqualTo(1);
    }

    @Test
    void aProposalThatSomebodySignedGetsANewVersionWhenItChanges() {
        var goal = proposed();
        goal.rewording(lee, NOW).change(TermField.TARGET, "73");
        assertThat(goal.open().number()).isEqualTo(1);
        sign(goal, mia);
        goal.rewording(lee, NOW).change(TermField.TARGET, "74");
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
        assertThatThrownBy(() -> goal.putOff(sam, goal.edited().edition(), "", NOW))
                .hasMessageContaining("Only the two owners");
    }

    @Test
    void bothOwnersAreOfDifferentCompanies() {
        assertThatThrownBy(() -> new Goal(draft(), colleague(lee), colleague(sam), TEXTS, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one owner of each company");
        var goal = proposed();
        assertThatThrownBy(() -> goal.rewording(lee, NOW).entrust(Side.BPO, colleague(sam)))
                .hasMessageContaining("Sam Wolfe works for Acme");
    }

    @Test
    void onlyItsOwnSideReplacesAnOwnerOfAnAgreedGoal() {
        var goal = agreed();
        assertThatThrownBy(() -> goal.rewording(lee, NOW).entrust(Side.BPO, colleague(ben)))
                .hasMessageContaining("Only OnSpot can name another owner for OnSpot");
        goal.rewording(mia, NOW).entrust(Side.BPO, colleague(ben));
        assertThat(goal.waitsFor(ben) && goal.waitsFor(lee)).isTrue();
        assertThat(goal.waitsFor(mia)).isFalse();
    }

    @Test
    void nobodySignsWordsThatTheyHaveNotSeen() {
        var goal = proposed();
        var seen = goal.open().edition();
        goal.rewording(lee, NOW).change(TermField.TARGET, "73");
        assertThatThrownBy(() -> goal.sign(seen, mia, NOW)).hasMessageContaining("changed while you were reading");
    }

    @Test
    void aDraftCannotBeSignedAndAnUnfinishedOneCannotBeProposed() {
        var goal = new Goal(draft(), colleague(lee), colleague(mia), TEXTS, TODAY);
        assertThatThrownBy(() -> sign(goal, lee)).hasMessageContaining("still a draft");
        goal.rewording(lee, NOW).change(TermField.TARGET, "");
        assertThatThrownBy(() -> goal.propose(TODAY)).hasMessageContaining("what is to be reached");
    }

    @Test
    void nobodySignsBeforeBothSidesHaveSaidWhatTheyWillDo() {
        var goal = proposed();
        goal.contribute(Side.BPO, "");
        assertThatThrownBy(() -> sign(goal, lee)).hasMessageContaining("BPO side has not said yet what it will do");
    }

    @Test
    void aGoalEndsOnNoDayThatIsOverAndOnNoneThatNobodyForesees() {
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusYears(11))) {
            assertThatThrownBy(() -> draft().requireWords(day.isBefore(TODAY) ? DUE.plusDays(1) : DUE.minusYears(11)))
                    .isInstanceOf(Refusal.class);
            var goal = agreed();
            assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.DUE, day.toString()))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> goal.rewording(lee, NOW).addMilestone("Pilot is live", day))
                    .isInstanceOf(Refusal.class);
            assertThat(goal.open()).isNull();
        }
    }

    @Test
    void aDayThatHasComeSinceHindersNoOtherChange() {
        var goal = proposed();
        goal.rewording(lee, NOW).addMilestone("Pilot is live", TODAY.plusDays(9));
        sign(goal, mia);
        sign(goal, lee);
        var afterwards = DUE.plusDays(9).atStartOfDay(ZoneOffset.UTC).toInstant();
        goal.rewording(lee, afterwards)
                .setMilestone(1, goal.edited().terms().milestones().inWords(1), "Pilot ran", TODAY.plusDays(9));
        goal.rewording(lee, afterwards).change(TermField.TARGET, "75");
        assertThat(goal.open()).isNotNull();
        assertThatThrownBy(() -> goal.rewording(lee, afterwards)
                        .change(TermField.DUE, DUE.plusDays(1).toString()))
                .hasMessageContaining("over already");
    }

    @Test
    void whatWasNotSignedInTimeNeedsALaterDayFirst() {
        var draft = new Goal(draft(), colleague(lee), colleague(mia), TEXTS, TODAY);
        assertThatThrownBy(() -> draft.propose(DUE.plusDays(1))).hasMessageContaining("over already");
        var goal = proposed();
        var afterwards = DUE.plusDays(9).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThatThrownBy(() -> goal.sign(goal.edited().edition(), mia, afterwards))
                .hasMessageContaining("Choose a later day first");
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() {
        var goal = proposed();
        assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.TARGET, "seventy"))
                .hasMessage("“seventy” is not a number. Write it like 72 or 4.5.");
        assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.DUE, "31 February"))
                .hasMessageContaining("not a date");
        assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.TITLE, " "))
                .hasMessageContaining("needs a title");
        assertThat(goal.edited().get(TermField.TARGET)).isEqualTo("72");
    }

    @Test
    void aThousandIsNotTakenForALittleMoreThanOne() {
        var goal = proposed();
        assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.TARGET, "1,200"))
                .isInstanceOf(Refusal.class)
                .hasMessage("“1,200” can be read in two ways. Write 1200 or 1.2.");
        assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.TARGET, "-12,000"))
                .hasMessage("“-12,000” can be read in two ways. Write -12000 or -12.");
        assertThatThrownBy(() -> goal.rewording(lee, NOW).change(TermField.TARGET, "1,200 %"))
                .hasMessage("“1,200 %” is not a number. Write it like 72 or 4.5.");
        goal.rewording(lee, NOW).change(TermField.TARGET, "4,5");
        assertThat(goal.open().get(TermField.TARGET)).isEqualTo("4.5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void howeverItGoesNothingCountsThatBothOwnersHaveNotSigned(long seed) {
        var random = new Random(seed);
        var goal = new Goal(draft(), colleague(lee), colleague(mia), TEXTS, TODAY);
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
            case 0 -> goal.propose(TODAY);
            case 1, 2, 3 -> sign(goal, who);
            case 4 -> goal.rewording(who, NOW).change(TermField.TARGET, "" + (70 + random.nextInt(5)));
            case 5 -> goal.rewording(who, NOW).change(TermField.TITLE, "Title " + random.nextInt(3));
            case 6 -> goal.contribute(who.side(), "We do " + random.nextInt(3));
            case 7 ->
                goal.rewording(List.of(lee, mia).get(random.nextInt(2)), NOW).entrust(who.side(), colleague(who));
            default -> goal.putOff(who, goal.edited().edition(), "The board first.", NOW);
        }
    }

    private Goal proposed() {
        var goal = new Goal(draft(), colleague(lee), colleague(mia), TEXTS, TODAY);
        goal.propose(TODAY);
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
                DUE,
                lee.personId(),
                mia.personId(),
                "Refund authority up to 50 USD.",
                "Coaching on the five most repeated reasons.");
    }
}
