package app.tandem.partnership;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people write, as it is kept: never longer than both sides would read, or than a database holds. */
public final class Wording {
    /** A title or a name. */
    public static final int LONGEST_LINE = 200;

    /** An answer, a reason, a description. */
    public static final int LONGEST_TEXT = 4_000;

    /** What any database's column for text holds, in whatever script it is written. */
    public static final int MOST = 20_000;

    private static final int EXCERPT = 10;

    /** Nobody sees these signs, and they turn around what stands beside the name that holds them. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}]+");

    private Wording() {}

    public static String line(String typed) {
        return line(typed, LONGEST_LINE);
    }

    public static String line(String typed, int longest) {
        return atMost(longest, GAP.matcher(upright(typed)).replaceAll(" ").strip());
    }

    /** A name that turns nothing beside it around. */
    public static String upright(String name) {
        return TURNING.matcher(name).replaceAll("");
    }

    public static String text(String typed) {
        return atMost(LONGEST_TEXT, typed.strip());
    }

    /** A line that something else has made, cut where it would be too long. */
    public static String shortened(String line) {
        var clean = GAP.matcher(upright(line)).replaceAll(" ").strip();
        return clean.length() <= LONGEST_LINE
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST_LINE - 1))) + "…";
    }

    /** What has to be said; without it there is only the sentence that asks for it. */
    public static String needed(String typed, String whenMissing) {
        return needed("words", typed, whenMissing);
    }

    /** Where a form asks for more than words. */
    public static String needed(String field, String typed, String whenMissing) {
        Refusal.unless(!typed.isBlank(), field, whenMissing);
        return text(typed);
    }

    public static String atMost(int longest, String words) {
        if (words.length() > longest) {
            throw new Refusal(String.format(
                    Locale.ENGLISH,
                    "“%s…” is too long: %,d characters at most. Please shorten it.",
                    words.substring(0, words.offsetByCodePoints(0, EXCERPT)),
                    longest));
        }
        return words;
    }
}
