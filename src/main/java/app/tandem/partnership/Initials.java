package app.tandem.partnership;

import java.util.Locale;

/** The two letters that stand for a name in an avatar. */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        var words = name.strip().split("\\s+");
        var letters = words.length > 1
                ? firstLetter(words[0]) + firstLetter(words[words.length - 1])
                : words[0].substring(
                        0, words[0].offsetByCodePoints(0, Math.min(2, words[0].codePointCount(0, words[0].length()))));
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
