package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.coedit.WordDiff.Fate;
import app.tandem.coedit.WordDiff.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void whatStayedWhatIsGoneAndWhatIsNewIsToldWordByWord() {
        assertThat(told(WordDiff.between("We answer within a day.", "We answer within two hours, always.")))
                .isEqualTo("We answer within -a day-+two hours, always+.");
    }

    @Test
    void ofTextsThatSayTheSameNothingIsTold() {
        assertThat(WordDiff.between("Same.\n\nSame 🦩.", "Same.\n\nSame 🦩.").isSame())
                .isTrue();
        assertThat(WordDiff.between("", "").isSame()).isTrue();
        assertThat(WordDiff.between("", "New.").isSame()).isFalse();
    }

    @Test
    void linesStayApart() {
        assertThat(told(WordDiff.between("one\ntwo\nthree", "one\nthree"))).isEqualTo("one\n-two\n-three");
    }

    @Test
    void everyWordIsBookedOnWhoBroughtItInAndOnWhoTookItAway() {
        var diff = WordDiff.through(List.of(
                new Wording("Refunds take a week.", "Ana"),
                new Wording("Refunds take a day.", "Lee"),
                new Wording("Refunds never take a day, we promise.", "Mia")));
        assertThat(diff.stretches())
                .contains(
                        new WordDiff.Stretch(Fate.NEW, "never ", "Mia"),
                        new WordDiff.Stretch(Fate.GONE, "week", "Lee"),
                        new WordDiff.Stretch(Fate.NEW, "day", "Lee"),
                        new WordDiff.Stretch(Fate.NEW, ", we promise", "Mia"));
    }

    @Test
    void whatWasTakenOutAndBroughtBackHasNotChanged() {
        var diff = WordDiff.through(
                List.of(new Wording("All of it.", "Ana"), new Wording("", "Lee"), new Wording("All of it.", "Mia")));
        assertThat(diff.isSame()).isTrue();
    }

    @Test
    void itsPartsAlwaysAddUpToBothTexts() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var before = anyText(random);
            var after = anyText(random);
            var diff = WordDiff.through(
                    List.of(new Wording(before, "A"), new Wording(anyText(random), "B"), new Wording(after, "C")));
            assertThat(without(diff, Fate.NEW)).isEqualTo(before);
            assertThat(without(diff, Fate.GONE)).isEqualTo(after);
        }
    }

    @Test
    void longTextsWithHardlyAWordInCommonAreTakenLineByLineInGoodTime() {
        var random = new Random(3);
        var before = longText(random) + "\nThis line stays.\n" + longText(random);
        var after = longText(random) + "\nThis line stays.\n" + longText(random);
        var start = System.nanoTime();
        var diff = WordDiff.between(before, after);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(without(diff, Fate.GONE)).isEqualTo(after);
        assertThat(told(diff)).contains("This line stays.");
    }

    private static String longText(Random random) {
        return random.ints(9_000, 0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static String anyText(Random random) {
        return random.ints(random.nextInt(40), 0, 8)
                .mapToObj(word ->
                        List.of("a", "b", "🦩", "\n", "d’accord", ",", "e", "f").get(word))
                .collect(Collectors.joining(" "));
    }

    private static String without(WordDiff diff, Fate fate) {
        return diff.stretches().stream()
                .filter(stretch -> stretch.fate() != fate)
                .map(WordDiff.Stretch::words)
                .collect(Collectors.joining());
    }

    private static String told(WordDiff diff) {
        return diff.stretches().stream()
                .map(stretch -> switch (stretch.fate()) {
                    case KEPT -> stretch.words();
                    case GONE -> "-" + stretch.words() + "-";
                    case NEW -> "+" + stretch.words() + "+";
                })
                .collect(Collectors.joining());
    }
}
