package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void theBoundItselfIsStillOnTarget() {
        var bounds = Bounds.atMost(n("5"), n("8"));
        assertThat(bounds.statusOf(n("5.000000"))).isEqualTo(Status.GREEN);
        assertThat(bounds.statusOf(n("5.000001"))).isEqualTo(Status.AMBER);
        assertThat(bounds.statusOf(n("8"))).isEqualTo(Status.AMBER);
        assertThat(bounds.statusOf(n("8.1"))).isEqualTo(Status.RED);
    }

    @Test
    void aRangeIsLeftOnBothSides() {
        var bounds = Bounds.between(n("75"), n("85"), n("70"), n("90"));
        assertThat(bounds.statusOf(n("80"))).isEqualTo(Status.GREEN);
        assertThat(bounds.statusOf(n("72"))).isEqualTo(Status.AMBER);
        assertThat(bounds.statusOf(n("91"))).isEqualTo(Status.RED);
        assertThat(bounds.statusOf(n("69.9"))).isEqualTo(Status.RED);
    }

    @Test
    void worseIsFartherFromWhatIsBest() {
        assertThat(Bounds.atLeast(n("80"), n("75")).isWorse(n("84"), n("85"))).isTrue();
        assertThat(Bounds.atLeast(n("80"), n("75")).isWorse(n("85.0"), n("85"))).isFalse();
        assertThat(Bounds.atMost(n("5"), n("8")).isWorse(n("4"), n("3"))).isTrue();
        var range = Bounds.between(n("75"), n("85"), n("70"), n("90"));
        assertThat(range.isWorse(n("83"), n("78"))).isTrue();
        assertThat(range.isWorse(n("82"), n("78")))
                .as("as far on the other side")
                .isFalse();
    }

    @Test
    void theTargetReadsAsPeopleSayIt() {
        assertThat(Bounds.atMost(n("5"), n("8")).inWords("%")).isEqualTo("at most 5 %");
        assertThat(Bounds.atLeast(n("99.50"), n("99")).inWords("%")).isEqualTo("at least 99.5 %");
        assertThat(Bounds.between(n("1.5"), n("3"), n("1"), n("4")).inWords("n"))
                .isEqualTo("1.5 to 3");
    }

    @Test
    void boundsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Bounds.atMost(n("8"), n("5"))).hasMessageContaining("must not lie below the target");
        assertThatThrownBy(() -> Bounds.atLeast(n("80"), n("85"))).hasMessageContaining("must not lie above");
        assertThat(Bounds.problem(Direction.LOWER, null, null, null, n("5"))).contains("Say from which number");
    }
}
