package app.tandem.scorecards;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes its days. The order is the order of preference when several fit. */
public enum DateStyle {
    ISO("1999-06-30", "uuuu-M-d"),
    ISO_SLASHES("1999/06/30", "uuuu/M/d"),
    DAY_DOTS("30.06.1999", "d.M.uuuu"),
    DAY_SLASHES("30/06/1999", "d/M/uuuu"),
    MONTH_SLASHES("06/30/1999", "M/d/uuuu"),
    DAY_DASHES("30-06-1999", "d-M-uuuu"),
    DAY_MONTH_NAME("30 Jun 1999", "d MMM uuuu"),
    COMPACT("19990630", "uuuuMMdd");

    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0{1,2}:00(:00(\\.0+)?)?Z?$");

    private final String example;
    private final DateTimeFormatter format;

    DateStyle(String example, String pattern) {
        this.example = example;
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    public String example() {
        return example;
    }

    /** 31 February is no day. */
    public Optional<LocalDate> parse(String cell) {
        try {
            return Optional.of(LocalDate.parse(withoutMidnight(cell.strip()), format));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String withoutMidnight(String cell) {
        return cell.indexOf(':') < 0 ? cell : MIDNIGHT.matcher(cell).replaceFirst("");
    }

    /** The style in which most cells are days. */
    public static DateStyle of(Collection<String> cells) {
        return Arrays.stream(values())
                .max(Comparator.<DateStyle>comparingLong(style -> style.fits(cells))
                        .thenComparing(Comparator.<DateStyle>naturalOrder().reversed()))
                .orElseThrow();
    }

    long fits(Collection<String> cells) {
        return cells.stream().filter(cell -> parse(cell).isPresent()).count();
    }

    /** Day first or month first: the file does not say when every day of it fits both. */
    public boolean isAmbiguousFor(Collection<String> cells) {
        return (this == DAY_SLASHES || this == MONTH_SLASHES) && DAY_SLASHES.fits(cells) == MONTH_SLASHES.fits(cells);
    }
}
