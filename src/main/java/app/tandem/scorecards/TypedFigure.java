package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one cell: a value ("4.2"), or the parts that it follows from ("45/50"), either with the number
 * of cases that were looked at ("45/50 n60").
 *
 * @param problem why it cannot be taken, in a sentence; null when it can
 */
public record TypedFigure(
        @Nullable BigDecimal value, Parts parts, @Nullable String problem) {
    private static final Pattern SAMPLE = Pattern.compile("(?i)(.*[\\d%\\s])n\\s*[=:]?\\s*(\\d{1,9})");
    private static final Pattern TIME = Pattern.compile("\\d+(:\\d{2}){1,2}(\\.\\d+)?");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern PARTS = Pattern.compile("([^/]+?)\\s*(?:/|\\sof\\s)\\s*([^/]+)");

    public static TypedFigure of(String words, Rule rule) {
        var text = withoutUnit(words.strip(), rule.unit().strip());
        var sampled = SAMPLE.matcher(text);
        var hasSample = sampled.matches();
        if (hasSample && !takesSample(rule)) {
            return unreadable("“%s” is judged without a sample: write its value alone."
                    .formatted(rule.definition().name()));
        }
        var figure = hasSample ? sampled.group(1).strip() : text;
        Integer sample = hasSample ? Integer.valueOf(sampled.group(2)) : null;
        var parted = PARTS.matcher(figure);
        if (!parted.matches() || !HAS_DIGIT.matcher(figure).find()) {
            return right(rule, figure, read(figure), new Parts(null, null, sample));
        }
        if (!takesParts(rule)) {
            return unreadable("“%s” takes one number, not a numerator and a denominator."
                    .formatted(rule.definition().name()));
        }
        for (var part : List.of(parted.group(1), parted.group(2))) {
            if (read(part) == null) {
                return unreadable(problemOf(part, rule));
            }
        }
        return right(rule, "", null, new Parts(read(parted.group(1)), read(parted.group(2)), sample));
    }

    public static boolean takesParts(Rule rule) {
        return rule.definition().rollUp() == RollUp.RATIO;
    }

    public static boolean takesSample(Rule rule) {
        return takesParts(rule) || rule.definition().terms().smallestSample() != null;
    }

    /** As somebody would type what is there already. */
    public static String typed(Figure figure) {
        var parts = figure.parts();
        var said = parts.isRatio()
                ? Numbers.plain(parts.numerator()) + "/" + Numbers.plain(parts.denominator())
                : Numbers.plain(figure.value());
        return parts.sample() == null ? said : said + " n" + parts.sample();
    }

    private static TypedFigure right(Rule rule, String words, @Nullable BigDecimal value, Parts parts) {
        if (value == null && !parts.isRatio()) {
            return unreadable(problemOf(words, rule));
        }
        var problem = rule.problem(value, parts);
        return problem == null ? new TypedFigure(value, parts, null) : unreadable(problem);
    }

    private static TypedFigure unreadable(String sentence) {
        return new TypedFigure(null, Parts.NONE, sentence);
    }

    private static @Nullable BigDecimal read(String words) {
        return NumberStyle.typed(words).orElse(null);
    }

    private static String problemOf(String words, Rule rule) {
        if (TIME.matcher(words.strip()).matches()) {
            // 3:25 are minutes to some and hours to others.
            return "%s is a time. Write it as one number%s, like 4.2."
                    .formatted(words.strip(), rule.unit().isBlank() ? "" : " in " + rule.unit());
        }
        return NumberStyle.couldBeEither(words)
                ? "%s could be %s or %s. Write one of these."
                        .formatted(
                                words.strip(),
                                words.strip().replace(",", ""),
                                words.strip().replace(',', '.'))
                : "%s is no number we can read. Write it like 4.2.".formatted(Problem.quoted(words));
    }

    private static String withoutUnit(String words, String unit) {
        return !unit.isEmpty() && words.endsWith(unit) && words.length() > unit.length()
                ? words.substring(0, words.length() - unit.length()).strip()
                : words;
    }

    /** For what has no problem. */
    public Figure figure(Rule rule) {
        return new Figure(rule.value(value, parts), parts);
    }

    /** A number alone that is there already takes nothing from what it was made of. */
    public boolean saysNothingNewTo(Figure there) {
        return value != null && parts.isEmpty()
                ? value.compareTo(there.value()) == 0
                : parts.saysTheSameAs(there.parts()) && (value == null || value.compareTo(there.value()) == 0);
    }

    /** "90 %: 45 of 50, 60 cases" */
    public String inWords(Rule rule) {
        var words = new ArrayList<String>();
        if (parts.isRatio()) {
            words.add(Numbers.plain(parts.numerator()) + " of " + Numbers.plain(parts.denominator()));
        } else if (takesParts(rule)) {
            words.add("without numerator and denominator");
        }
        if (parts.sample() != null) {
            words.add("%,d cases".formatted(parts.sample()));
        }
        // What was typed is shown as it was typed; only what follows from parts is rounded.
        var said = value == null ? rule.shownWithUnit(rule.value(null, parts)) : Numbers.withUnit(value, rule.unit());
        return words.isEmpty() ? said : said + ": " + String.join(", ", words);
    }
}
