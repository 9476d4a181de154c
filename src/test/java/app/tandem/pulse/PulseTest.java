package app.tandem.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.OnPaper;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of the answers of a round, at its edges. */
class PulseTest {
    private static final Rounds ROUNDS = new Rounds(LocalDate.of(2026, 3, 4));
    private static final FrontCard GREEN = new FrontCard(14, 15);
    private static final FrontCard NOT_GREEN = new FrontCard(13, 15);

    @Test
    void nobodyIsAskedInTheFirstTwoWeeksAndThenEveryTwo() {
        assertThat(ROUNDS.on(LocalDate.of(2026, 3, 17))).isZero();
        assertThat(ROUNDS.on(LocalDate.of(2026, 3, 18))).isEqualTo(1);
        assertThat(ROUNDS.on(LocalDate.of(2026, 3, 31))).isEqualTo(1);
        assertThat(ROUNDS.on(LocalDate.of(2026, 4, 1))).isEqualTo(2);
        assertThat(ROUNDS.begins(2)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ROUNDS.lastDay(1)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void twoAnswersOfASideTellNothingButThatTheyAreTooFew() {
        var side = SidePulse.of(Side.CLIENT, both(List.of(answer(Side.CLIENT, 1), answer(Side.CLIENT, 1)), 4, 4, 4));
        assertThat(side.isTold()).isFalse();
        assertThat(side.averages()).isEmpty();
        assertThat(side.overall()).isNull();
        assertThat(side.tooFew()).isEqualTo("too few answers (2 of 3)");
    }

    @Test
    void threeAnswersHaveAnAverageToATenth() {
        var side = SidePulse.of(
                Side.CLIENT,
                List.of(
                        new PulseAnswer(
                                1, Instant.EPOCH, OnPaper.member("A", Side.CLIENT, ZoneOffset.UTC), draft(4, 2, 2, 3)),
                        new PulseAnswer(
                                1, Instant.EPOCH, OnPaper.member("B", Side.CLIENT, ZoneOffset.UTC), draft(3, 3, 3, 3)),
                        new PulseAnswer(
                                1,
                                Instant.EPOCH,
                                OnPaper.member("C", Side.CLIENT, ZoneOffset.UTC),
                                draft(4, 2, 2, 3))));
        assertThat(side.overall()).isEqualByComparingTo("2.8");
        assertThat(side.average(Question.RESULTS)).isEqualByComparingTo("3.7");
        assertThat(side.average(Question.TRUST)).isEqualByComparingTo("2.3");
        assertThat(side.lowestTwo()).containsExactly(Question.COMMUNICATION, Question.TRUST);
    }

    @Test
    void theOtherSidesAnswersDoNotCountForOnes() {
        var round = round(List.of(1, 1), List.of(4, 4, 4));
        assertThat(round.client().isTold()).isFalse();
        assertThat(round.bpo().overall()).isEqualByComparingTo("4.0");
        assertThat(round.gap()).isNull();
    }

    @Test
    void exactlyThreeIsUnhappyAndExactlyNineInTenIsGreen() {
        assertThat(watermelon(round(List.of(3, 3, 3), List.of(3, 3, 3)), new FrontCard(9, 10)))
                .satisfies(found -> {
                    assertThat(found.greenOutside()).isTrue();
                    assertThat(found.farApart()).isFalse();
                    assertThat(found.origin()).isEqualTo("client pulse 3.0");
                });
    }

    @Test
    void aLittleMoreThanThreeAndALittleLessThanNineInTenAreNoWatermelon() {
        // 3.1 of ten answers.
        assertThat(Watermelon.of(round(List.of(4, 3, 3, 3, 3, 3, 3, 3, 3, 3), List.of(3, 3, 3)), GREEN))
                .isEmpty();
        assertThat(Watermelon.of(round(List.of(3, 3, 3), List.of(3, 3, 3)), new FrontCard(89, 100)))
                .isEmpty();
        assertThat(Watermelon.of(round(List.of(1, 1, 1), List.of(1, 1, 1)), new FrontCard(0, 0)))
                .isEmpty();
    }

    @Test
    void aGapOfExactlyOneIsOneWhateverTheNumbersSay() {
        assertThat(watermelon(round(List.of(4, 4, 4), List.of(5, 5, 5)), NOT_GREEN))
                .satisfies(found -> {
                    assertThat(found.farApart()).isTrue();
                    assertThat(found.greenOutside()).isFalse();
                    assertThat(found.unhappier()).isEqualTo(Side.CLIENT);
                    assertThat(found.origin()).isEqualTo("pulse gap 1.0");
                });
        assertThat(Watermelon.of(round(List.of(4, 4, 4, 4, 4, 4, 4, 4, 4, 5), List.of(5, 5, 5)), NOT_GREEN))
                .as("a gap of 0.9")
                .isEmpty();
    }

    @Test
    void theBposPeopleMayBeTheUnhappyOnes() {
        var found = watermelon(round(List.of(5, 5, 5), List.of(2, 2, 2)), GREEN);
        assertThat(found.unhappier()).isEqualTo(Side.BPO);
        assertThat(found.inWords(side -> side == Side.CLIENT ? "Acme" : "OnSpot"))
                .isEqualTo("OnSpot’s people give 2.0 of 5. Acme’s give 5.0. We feel this differently: results and"
                        + " communication.");
    }

    @Test
    void greenOutsideIsSaidInNumbersAndWords() {
        var found = watermelon(round(List.of(3, 3, 2), List.of(4, 4, 4)), GREEN);
        assertThat(found.inWords(side -> side == Side.CLIENT ? "Acme" : "OnSpot"))
                .isEqualTo("14 of 15 measures are on target, and Acme’s people give 2.7 of 5. OnSpot’s give 4.0. Green"
                        + " outside, red inside: results and communication.");
    }

    @Test
    void tooFewAnswersAreNoReasonForABanner() {
        assertThat(Watermelon.of(round(List.of(1, 1), List.of(5, 5, 5)), GREEN)).isEmpty();
        assertThat(Watermelon.of(round(List.of(1, 1, 1), List.of(5, 5)), NOT_GREEN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5 4 3, true",
        "4 4 3, false",
        "5 4 4, false",
        "3 4 5, false",
        "5 - 4 3, true",
        "5 4 - 3, true",
        "4 3, false"
    })
    void aSideThatFallsTwiceInARowIsAnEarlyWarning(String oldestFirst, boolean warns) {
        var rounds = Arrays.stream(oldestFirst.split(" "))
                .map(level -> level.equals("-") ? List.of(1, 1) : List.of(level(level), level(level), level(level)))
                .map(client -> round(client, List.of(4, 4, 4)))
                .toList();
        assertThat(EarlyWarning.of(Side.CLIENT, rounds.reversed()).isPresent()).isEqualTo(warns);
        assertThat(EarlyWarning.of(Side.BPO, rounds.reversed())).isEmpty();
    }

    @Test
    void aDropOfExactlyHalfAPointCountsAndOneOfFourTenthsDoesNot() {
        // Ten answers to four questions: 4.5, 4.0, 3.5, and 4.4 in the middle.
        var high = round(List.of(5, 5, 5, 5, 5, 4, 4, 4, 4, 4), List.of(4, 4, 4));
        var middle = round(List.of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4), List.of(4, 4, 4));
        var low = round(List.of(4, 4, 4, 4, 4, 3, 3, 3, 3, 3), List.of(4, 4, 4));
        var lessLow = round(List.of(4, 4, 4, 4, 4, 4, 3, 3, 3, 3), List.of(4, 4, 4));
        assertThat(EarlyWarning.of(Side.CLIENT, List.of(low, middle, high)))
                .hasValueSatisfying(warning -> assertThat(warning.run()).isEqualTo("4.5 → 4.0 → 3.5"));
        assertThat(EarlyWarning.of(Side.CLIENT, List.of(lessLow, middle, high))).isEmpty();
    }

    @Test
    void eachQuestionThatIsNotAnsweredIsNamed() {
        var refused = catchThrowableOfType(Refusal.class, () -> new PulseDraft(null, 6, 0, 3).requireAll());
        assertThat(refused.parts())
                .extracting(Refusal.Part::field)
                .containsExactly("results", "communication", "trust");
    }

    private static int level(String words) {
        return Integer.parseInt(words);
    }

    private static Watermelon watermelon(PulseRound round, FrontCard front) {
        return Watermelon.of(round, front).orElseThrow();
    }

    /** Each person gives the same number to all four questions. */
    private static PulseRound round(List<Integer> client, List<Integer> bpo) {
        return PulseRound.of(
                1,
                ROUNDS,
                Stream.concat(
                                client.stream().map(level -> answer(Side.CLIENT, level)),
                                bpo.stream().map(level -> answer(Side.BPO, level)))
                        .toList());
    }

    private static List<PulseAnswer> both(List<PulseAnswer> client, int... bpo) {
        var all = new ArrayList<>(client);
        Arrays.stream(bpo).mapToObj(level -> answer(Side.BPO, level)).forEach(all::add);
        return all;
    }

    private static PulseAnswer answer(Side side, int level) {
        return new PulseAnswer(
                1, Instant.EPOCH, OnPaper.member("Somebody", side, ZoneOffset.UTC), draft(level, level, level, level));
    }

    private static PulseDraft draft(int results, int communication, int trust, int candour) {
        return new PulseDraft(results, communication, trust, candour);
    }
}
