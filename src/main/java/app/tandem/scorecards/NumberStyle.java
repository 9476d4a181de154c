package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes its numbers. */
public enum NumberStyle {
    POINT("1,234.5", "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?|\\.\\d+", ','),
    COMMA("1.234,5", "\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?|,\\d+", '.');

    static final int SCALE = 6;
    // No group of thousands begins with a nought or has four digits before it.
    private static final Pattern SURELY_COMMA =
            Pattern.compile("[+-]?\\d*,(\\d{1,2}|\\d{4,})|[+-]?(0\\d*|\\d{4,}),\\d{3}|[+-]?[\\d.]+\\.\\d{3},\\d+");
    private static final Pattern SURELY_POINT =
            Pattern.compile("[+-]?\\d*\\.(\\d{1,2}|\\d{4,})|[+-]?(0\\d*|\\d{4,})\\.\\d{3}|[+-]?[\\d,]+,\\d{3}\\.\\d+");

    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("[0-9.,]*+");
    private static final Pattern SPACED = Pattern.compile(" (?=\\d{3})");

    /** As the French write them before a % and between thousands. */
    private static final Pattern UNBROKEN = Pattern.compile("[\u00a0\u2007\u2009\u202f]");

    private final String example;
    private final Pattern pattern;
    private final char grouping;

    NumberStyle(String example, String pattern, char grouping) {
        this.example = example;
        this.pattern = Pattern.compile("[+-]?(" + pattern + ")");
        this.grouping = grouping;
    }

    public String example() {
        return example;
    }

    /** Only a plain number is a number: "12 %" is 12, "=1+1" and "n/a" are not. */
    public Optional<BigDecimal> parse(String cell) {
        var text = tidy(cell);
        if (text.length() > 40 || !pattern.matcher(text).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(text.replace(String.valueOf(grouping), "").replace(',', '.'))
                .setScale(SCALE, RoundingMode.HALF_UP);
        return number.precision() - number.scale() > 12 ? Optional.empty() : Optional.of(number);
    }

    /** As a person types it, point or comma; empty also for what could be either. */
    public static Optional<BigDecimal> typed(String words) {
        return couldBeEither(words)
                ? Optional.empty()
                : POINT.parse(tidy(words).replace(',', '.'))
                        .or(() -> surely(List.of(words)).flatMap(style -> style.parse(words)));
    }

    /** 1,200 is 1200 to some and 1.2 to others. */
    public static boolean couldBeEither(String words) {
        return EITHER.matcher(tidy(words)).matches();
    }

    /** As the database holds it. */
    static BigDecimal scaled(BigDecimal number) {
        var scaled = number.setScale(SCALE, RoundingMode.HALF_UP);
        if (scaled.precision() - scaled.scale() > 12) {
            throw new Refusal("A value has up to twelve digits before the decimal point.");
        }
        return scaled;
    }

    public static NumberStyle of(Collection<String> cells) {
        return matching(SURELY_COMMA, cells) > matching(SURELY_POINT, cells) ? COMMA : POINT;
    }

    /** In which some cells can be meant alone, and no cell speaks against it. */
    static Optional<NumberStyle> surely(Collection<String> cells) {
        var comma = matching(SURELY_COMMA, cells) > 0;
        var point = matching(SURELY_POINT, cells) > 0;
        return comma == point ? Optional.empty() : Optional.of(comma ? COMMA : POINT);
    }

    private static long matching(Pattern style, Collection<String> cells) {
        return cells.stream()
                .filter(cell -> style.matcher(tidy(cell)).matches())
                .count();
    }

    private static String tidy(String cell) {
        var text = cell.strip();
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        text = SPACED.matcher(UNBROKEN.matcher(text.replace('\u2212', '-')).replaceAll(" "))
                .replaceAll("")
                .strip();
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
