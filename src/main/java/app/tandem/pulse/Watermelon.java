package app.tandem.pulse;

import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Green outside, red inside: the numbers are fine and the client's people are not, or the two sides feel far apart. */
public record Watermelon(PulseRound round, int green, int measures, boolean greenOutside, boolean farApart) {
    private static final BigDecimal UNHAPPY = new BigDecimal("3.0");
    private static final BigDecimal FAR = new BigDecimal("1.0");

    static Optional<Watermelon> of(PulseRound round, FrontCard front) {
        var found = new Watermelon(
                round,
                front.green(),
                front.measures(),
                front.isGreen() && isAtMost(UNHAPPY, round.client().overall()),
                isAtLeast(FAR, round.gap()));
        return found.greenOutside || found.farApart ? Optional.of(found) : Optional.empty();
    }

    private static boolean isAtMost(BigDecimal bound, @Nullable BigDecimal value) {
        return value != null && value.compareTo(bound) <= 0;
    }

    private static boolean isAtLeast(BigDecimal bound, @Nullable BigDecimal value) {
        return value != null && value.compareTo(bound) >= 0;
    }

    /** Whose people feel worse. */
    public Side unhappier() {
        var clients = round.client().overall();
        var bpos = round.bpo().overall();
        return greenOutside || bpos == null || clients != null && clients.compareTo(bpos) <= 0 ? Side.CLIENT : Side.BPO;
    }

    /** Their two lowest questions. */
    public List<Question> talkAbout() {
        return round.of(unhappier()).lowestTwo();
    }

    public String topic() {
        var questions = talkAbout();
        return (greenOutside ? "Green outside, red inside: " : "We feel this differently: ")
                + questions.getFirst().inSentence() + " and "
                + questions.getLast().inSentence();
    }

    /** "pulse gap 1.3" */
    public String origin() {
        return farApart
                ? "pulse gap " + round.gap()
                : "client pulse " + round.client().overall();
    }

    /** What both sides read first on their home page. */
    public String inWords(Function<Side, String> companies) {
        var lower = unhappier();
        var other = round.of(lower.other());
        var sentence = greenOutside
                ? "%d of %d measures are on target, and %s’s people give %s of 5."
                        .formatted(
                                green,
                                measures,
                                companies.apply(lower),
                                round.of(lower).overall())
                : "%s’s people give %s of 5."
                        .formatted(companies.apply(lower), round.of(lower).overall());
        if (other.isTold()) {
            sentence += " %s’s give %s.".formatted(companies.apply(lower.other()), other.overall());
        }
        return sentence + " " + topic() + ".";
    }
}
