package app.tandem.scorecards;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name says: the words that tell it from others, and the unit it ends with.
 *
 * @param unit as measures write it, empty when the name says none
 */
record ColumnName(Set<String> words, String unit) {
    private static final String SHARE = "%";
    private static final Map<String, String> UNITS = units(Map.of(
            SHARE,
            "pct percent percentage",
            "s",
            "s sec secs second seconds",
            "min",
            "min mins minute minutes",
            "h",
            "h hr hrs hour hours",
            "d",
            "d day days"));
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("service time", "handle time"),
            Map.entry("handling time", "handle time"),
            Map.entry("aht", "handle time"),
            Map.entry("queue time", "speed answer"),
            Map.entry("wait time", "speed answer"),
            Map.entry("waiting time", "speed answer"),
            Map.entry("asa", "speed answer"),
            Map.entry("abandoned", "abandonment"),
            Map.entry("abandon", "abandonment"),
            Map.entry("fcr", "first contact resolution"));
    private static final Set<String> SAY_NOTHING = Set.of("average", "avg", "mean", "of", "the", "in");
    private static final Set<String> COUNTS = Set.of("n", "#", "count", "number", "no.");
    private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ColumnName of(String column) {
        var words = wordsOf(column);
        var last = words.isEmpty() ? "" : words.getLast();
        var unit = words.size() > 1 ? UNITS.getOrDefault(last, "") : "";
        return new ColumnName(telling(unit.isEmpty() ? words : words.subList(0, words.size() - 1)), unit);
    }

    /** What stands in brackets explains a measure; few files repeat it. */
    static ColumnName of(MeasureDraft measure) {
        var unit = measure.unit().strip().toLowerCase(Locale.ROOT);
        return new ColumnName(
                telling(wordsOf(ASIDE.matcher(measure.name()).replaceAll(" "))), UNITS.getOrDefault(unit, unit));
    }

    /** Word for word, and never in another unit: no suggestion is better than a wrong one. */
    boolean means(ColumnName measure) {
        if (words.isEmpty() || !unit.isEmpty() && !unit.equals(measure.unit)) {
            return false;
        }
        return words.equals(measure.words)
                || unit.equals(SHARE) && withRate(words).equals(withRate(measure.words));
    }

    /** A percentage is a rate, whether its name says so or not. */
    private static Set<String> withRate(Set<String> words) {
        var all = new HashSet<>(words);
        all.add("rate");
        return all;
    }

    /** What has no unit of its own may be said to be in any; a count has many names. */
    static boolean sameUnit(String written, String ofMeasure) {
        var unit = unit(ofMeasure);
        return unit.isEmpty() || unit.equals(unit(written));
    }

    private static String unit(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        return COUNTS.contains(plain) ? "n" : UNITS.getOrDefault(plain, plain);
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).replace(SHARE, " pct ")))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Set<String> telling(List<String> words) {
        var text = " " + String.join(" ", words) + " ";
        for (var other : OTHER_WORDS.entrySet()) {
            text = text.replace(" " + other.getKey() + " ", " " + other.getValue() + " ");
        }
        var telling = new HashSet<>(wordsOf(text));
        telling.removeAll(SAY_NOTHING);
        return telling;
    }

    private static Map<String, String> units(Map<String, String> written) {
        var units = new HashMap<String, String>();
        written.forEach((unit, words) -> {
            units.put(unit, unit);
            Arrays.stream(words.split(" ")).forEach(word -> units.put(word, unit));
        });
        return units;
    }
}
