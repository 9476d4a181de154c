package app.tandem.goals;

import static app.tandem.OnPaper.colleague;
import static app.tandem.OnPaper.member;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven goals of the same two teams, worked on at random until they are over. */
class GoalHistoriesTest {
    private static final Instant NOW = Instant.parse("2026-04-02T20:02:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final Set<GoalState> NOT_AGREED = EnumSet.of(GoalState.DRAFT, GoalState.PROPOSED);

    private final Member lee = member("Lee Carter", Side.CLIENT, ZoneId.of("Asia/Manila"));
    private final Member sam = member("Sam Wolfe", Side.CLIENT, ZoneId.of("Asia/Manila"));
    private final Member mia = member("Mia Santos", Side.BPO, ZoneId.of("Asia/Manila"));
    private final Member ben = member("Ben Reyes", Side.BPO, ZoneId.of("Asia/Manila"));
    private final List<Goal> goals = Stream.generate(this::goal).limit(7).toList();

    /** What a goal said before somebody did something. */
    private record Before(
            GoalState state,
            @Nullable Terms counts,
            @Nullable Closing closing,
            Set<Member> owners) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void howeverItGoesAtMostFiveAreActiveAndNobodyAloneEndsOne(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < 3_000; step++) {
            var goal = goals.get(random.nextInt(goals.size()));
            var who = List.of(lee, mia, lee, mia, sam, ben).get(random.nextInt(6));
            var before = before(goal);
            var taken = true;
            try {
                doSomething(goal, who, random);
            } catch (Refusal expected) {
                assertThat(expected.sentence()).matches(".+[.?]");
                taken = false;
            }
            assertThat(active()).isLessThanOrEqualTo(Goal.MOST_ACTIVE);
            holds(goal, who, before, taken);
        }
    }

    @Test
    void theseHistoriesMeetTheLimitAndEndInEveryWay() {
        var met = EnumSet.noneOf(GoalState.class);
        var fullHouse = false;
        for (long seed = 1; seed <= 12; seed++) {
            var random = new Random(seed);
            var several = Stream.generate(this::goal).limit(7).toList();
            for (int step = 0; step < 3_000; step++) {
                var goal = several.get(random.nextInt(several.size()));
                try {
                    var who = List.of(lee, mia, lee, mia, sam, ben).get(random.nextInt(6));
                    doSomething(goal, who, random, several);
                } catch (Refusal expected) {
                    fullHouse |= expected.sentence().startsWith("5 goals are active");
                }
                met.add(goal.state());
            }
        }
        assertThat(met).containsExactlyInAnyOrder(GoalState.values());
        assertThat(fullHouse).isTrue();
    }

    private static void holds(Goal goal, Member who, Before before, boolean taken) {
        var counts = goal.inForce();
        if (!taken) {
            assertThat(goal.state()).as("refused, so nothing came of it").isEqualTo(before.state());
        }
        if (!NOT_AGREED.contains(goal.state())) {
            assertThat(Objects.requireNonNull(counts).isSignedByBoth()).isTrue();
        }
        if (goal.notNow() != null) {
            assertThat(goal.state()).isNotEqualTo(GoalState.ACTIVE);
        }
        if (before.state().isClosed()) {
            assertThat(goal.state()).isIn(before.state(), GoalState.REVIEWED);
            assertThat(Objects.requireNonNull(counts).terms()).isEqualTo(before.counts());
            assertThat(goal.closing()).isEqualTo(before.closing());
        } else if (goal.state().isClosed()) {
            var proposed = Objects.requireNonNull(before.closing());
            assertThat(before.state()).isEqualTo(GoalState.ACTIVE);
            assertThat(before.owners()).as("it is an owner who confirms").contains(who);
            assertThat(proposed.side()).as("what the other one proposed").isNotEqualTo(who.side());
            assertThat(goal.state()).isEqualTo(proposed.outcome().stands());
            assertThat(goal.state() == GoalState.DROPPED && proposed.why().isBlank())
                    .isFalse();
        }
        if (goal.state() == GoalState.REVIEWED) {
            assertThat(Stream.of(Side.values()).map(goal::statement)).doesNotContainNull();
        }
    }

    private void doSomething(Goal goal, Member who, Random random) {
        doSomething(goal, who, random, goals);
    }

    private void doSomething(Goal goal, Member who, Random random, List<Goal> together) {
        var rarely = random.nextInt(4) == 0;
        switch (random.nextInt(26)) {
            case 0 -> goal.propose(TODAY);
            case 1, 2, 3, 4, 5 -> goal.sign(goal.edited().edition(), who, NOW);
            case 10, 11, 12, 13, 14 -> goal.start(who, active(together), TODAY);
            case 16, 17 -> goal.bringBack(who);
            case 18 -> goal.confide(who, 1 + random.nextInt(5), "", NOW);
            case 20, 21, 22 -> {
                var closing = goal.closing();
                goal.confirmOutcome(who, (closing == null ? 0 : closing.number()) - random.nextInt(2), NOW);
            }
            case 25 ->
                goal.state(
                        who, random.nextBoolean(), random.nextBoolean() ? "Fine." : "We began with it too late.", NOW);
            default -> {
                if (rarely) {
                    doSomethingElse(goal, who, random);
                }
            }
        }
    }

    private void doSomethingElse(Goal goal, Member who, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> goal.rewording(who, NOW).change(TermField.TARGET, "" + (70 + random.nextInt(5)));
            case 1 -> goal.contribute(who.side(), "We do " + random.nextInt(3));
            case 2 ->
                goal.rewording(List.of(lee, mia).get(random.nextInt(2)), NOW).entrust(who.side(), colleague(who));
            case 3 -> goal.putOff(who, goal.edited().edition() - random.nextInt(2), "The board first.", NOW);
            case 4 -> goal.putAside(who, random.nextBoolean() ? "After the season." : " ", NOW);
            case 5 -> {
                var outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
                goal.proposeOutcome(who, outcome, random.nextBoolean() ? "Both know why." : "", "", NOW);
            }
            case 6 -> {
                var closing = goal.closing();
                goal.withdrawOutcome(
                        who, (closing == null ? 0 : closing.number()) - random.nextInt(2), "The board first.", NOW);
            }
            default ->
                goal.rewording(who, NOW)
                        .addMilestone("Step " + random.nextInt(9), TODAY.plusDays(1 + random.nextInt(90)));
        }
    }

    private Before before(Goal goal) {
        var counts = goal.inForce();
        return new Before(
                goal.state(),
                counts == null ? null : counts.terms(),
                goal.closing(),
                Stream.of(lee, sam, mia, ben).filter(goal::isOwner).collect(java.util.stream.Collectors.toSet()));
    }

    private long active() {
        return active(goals);
    }

    private static long active(List<Goal> together) {
        return together.stream()
                .filter(goal -> goal.state() == GoalState.ACTIVE)
                .count();
    }

    private Goal goal() {
        return new Goal(
                new GoalDraft(
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
                        "Coaching on the five most repeated reasons."),
                colleague(lee),
                colleague(mia),
                new GoalTexts(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                TODAY);
    }
}
