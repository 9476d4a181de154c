package app.tandem.securitylog;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes harmless what strangers may have written: addresses, names of browsers, slugs. */
final class Clean {
    private static final String LEFT_OUT = "…";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    /** A word of ours or the id of a thing; whatever else stands in an address may be a token or somebody's words. */
    private static final Pattern PART =
            Pattern.compile("[A-Za-z.-]{0,24}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");

    private Clean() {}

    static String line(@Nullable String words, int most) {
        var line = CONTROL.matcher(words == null ? "" : words).replaceAll(" ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1) + LEFT_OUT;
    }

    /** The path alone, each part of it only if it can be nothing private. */
    static String address(@Nullable String path) {
        var parts = (path == null ? "" : path).split("[?#;]", 2)[0].split("/", 20);
        for (var i = 0; i < parts.length; i++) {
            var isSlug =
                    i > 0 && parts[i - 1].equals("p") && SLUG.matcher(parts[i]).matches();
            if (!isSlug && !PART.matcher(parts[i]).matches()) {
                parts[i] = LEFT_OUT;
            }
        }
        return line(Arrays.stream(parts).collect(Collectors.joining("/")), 200);
    }

    /** The partnership that an address asks for, or nothing. */
    static String slug(@Nullable String words) {
        return words != null && SLUG.matcher(words).matches() ? words : "";
    }

    static String slugIn(@Nullable String path) {
        var parts = (path == null ? "" : path).split("/", 4);
        return parts.length > 2 && parts[1].equals("p") ? slug(parts[2].split("[?#;]", 2)[0]) : "";
    }
}
