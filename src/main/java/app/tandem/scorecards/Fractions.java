package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That the values of a percentage look like fractions, 0.92 for 92 %. Nobody reads them so without having been asked.
 *
 * @param read whether they are read so: as was answered, or as is clear
 * @param answered whether a person has said so
 */
public record Fractions(UUID measureId, String column, BigDecimal example, boolean read, boolean answered) {
    private static final BigDecimal TEN_TIMES = BigDecimal.TEN;
    private static final BigDecimal MORE_THAN_ALL = BigDecimal.valueOf(101);

    public String question() {
        return "The values look like fractions: %s means %s %%. Read them so?"
                .formatted(Numbers.plain(example), Numbers.plain(example.movePointRight(2)));
    }

    /** Finds them, and multiplies those that are to be read so. */
    static List<Fractions> among(
            Collection<MeasureReadings> measures,
            Map<UUID, Boolean> answers,
            Function<UUID, @Nullable MeasureDraft> definitions) {
        var found = new ArrayList<Fractions>();
        for (var measure : measures) {
            var definition = definitions.apply(measure.measureId());
            var answer = answers.get(measure.measureId());
            if (definition != null
                    && definition.doubts(MORE_THAN_ALL)
                    && measure.looksLikeFractions(Boolean.TRUE.equals(answer))) {
                var read = answer == null ? isClear(measure.largest(), definition) : answer;
                found.add(
                        new Fractions(measure.measureId(), measure.column(), measure.example(), read, answer != null));
                if (read) {
                    measure.takeAsFractions();
                }
            }
        }
        return found;
    }

    /** Ten times the largest would still be below every number that was agreed. */
    private static boolean isClear(BigDecimal largest, MeasureDraft definition) {
        var bounds = Stream.of(
                        definition.greenFrom(), definition.greenTo(), definition.amberFrom(), definition.amberTo())
                .filter(Objects::nonNull)
                .filter(bound -> bound.signum() > 0)
                .toList();
        return !bounds.isEmpty()
                && bounds.stream().allMatch(bound -> largest.multiply(TEN_TIMES).compareTo(bound) < 0);
    }

    static Map<UUID, Boolean> answers(List<Fractions> fractions) {
        var answers = new HashMap<UUID, Boolean>();
        fractions.forEach(one -> answers.put(one.measureId(), one.read()));
        return answers;
    }
}
