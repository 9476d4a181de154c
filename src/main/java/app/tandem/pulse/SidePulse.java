package app.tandem.pulse;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the people of one side answered in a round, as far as anybody may know it: averages of three or more, rounded to
 * the tenth that both sides read. Where fewer have answered there is only their number.
 */
public record SidePulse(
        Side side,
        int answers,
        Map<Question, BigDecimal> averages,
        @Nullable BigDecimal overall) {
    public static final int ENOUGH = 3;

    static SidePulse of(Side side, List<PulseAnswer> all) {
        var own = all.stream().filter(answer -> answer.side() == side).toList();
        if (own.size() < ENOUGH) {
            return new SidePulse(side, own.size(), Map.of(), null);
        }
        var averages = Arrays.stream(Question.values())
                .collect(toMap(question -> question, question -> average(own, answer -> answer.to(question), 1)));
        return new SidePulse(side, own.size(), averages, average(own, SidePulse::sum, Question.values().length));
    }

    private static int sum(PulseAnswer answer) {
        return Arrays.stream(Question.values()).mapToInt(answer::to).sum();
    }

    private static BigDecimal average(List<PulseAnswer> answers, ToIntFunction<PulseAnswer> number, int questions) {
        return BigDecimal.valueOf(answers.stream().mapToInt(number).sum())
                .divide(BigDecimal.valueOf((long) answers.size() * questions), 1, RoundingMode.HALF_UP);
    }

    public boolean isTold() {
        return overall != null;
    }

    public @Nullable BigDecimal average(Question question) {
        return averages.get(question);
    }

    /** What to talk about first: the two with the lowest averages, in the order in which they are asked. */
    public List<Question> lowestTwo() {
        return averages.entrySet().stream()
                .sorted(comparing(Map.Entry<Question, BigDecimal>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
    }

    /** "too few answers (2 of 3)" */
    public String tooFew() {
        return "too few answers (%d of %d)".formatted(answers, ENOUGH);
    }
}
