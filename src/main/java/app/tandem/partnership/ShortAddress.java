package app.tandem.partnership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The word by which a partnership is found in the address line. */
final class ShortAddress {
    private static final Pattern FIT = Pattern.compile("(?=.{3,40}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_WORDS = 30;
    private static final int SHORTEST = 3;

    private ShortAddress() {}

    static String read(String typed) {
        var address = Wording.line(typed).toLowerCase(Locale.ROOT);
        Refusal.unless(
                FIT.matcher(address).matches(),
                "The address has 3 to 40 small letters, digits and single hyphens, such as globex.");
        return address;
    }

    /** The first one that is free, made of a name; empty for a name without a letter that an address could hold. */
    static String of(String name, Predicate<String> taken) {
        var words = trimmed(Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-"));
        if (words.isEmpty()) {
            return "";
        }
        var brief = trimmed(words.substring(0, Math.min(LONGEST_WORDS, words.length())));
        var base = brief.length() < SHORTEST ? brief + "-client" : brief;
        var free = base;
        for (var n = 2; taken.test(free); n++) {
            free = base + "-" + n;
        }
        return free;
    }

    private static String trimmed(String words) {
        return words.replaceAll("^-|-$", "");
    }

    /** The same for an address that somebody else has and for one that is kept free. */
    static Refusal unusable(String address) {
        return new Refusal(
                "“%s” cannot be used here. Please choose another address, such as %s-2.".formatted(address, address));
    }
}
