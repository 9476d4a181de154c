package app.tandem.scorecards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column says of a measure. */
public enum Part {
    VALUE("Its value", Set.of()),
    NUMERATOR("Its numerator", Set.of("numerator", "num")),
    DENOMINATOR("Its denominator", Set.of("denominator", "den")),
    SAMPLE("How many were counted", Set.of("n", "sample", "sample size", "sample n", "responses", "answers"));

    private final String words;
    private final Set<String> names;

    Part(String words, Set<String> names) {
        this.words = words;
        this.names = names;
    }

    public String words() {
        return words;
    }

    /** "denominator" for short, in the middle of a sentence. */
    String word() {
        return this == SAMPLE ? "sample size" : name().toLowerCase(Locale.ROOT);
    }

    boolean isCalled(String column) {
        return names.contains(plain(column));
    }

    /** The part that a column such as "AHT numerator" is, and what it is a part of. */
    static Optional<Named> in(String column) {
        var plain = plain(column);
        return Arrays.stream(values())
                .flatMap(part -> part.names.stream()
                        .filter(name -> plain.endsWith(" " + name))
                        .map(name -> new Named(
                                part,
                                plain.substring(0, plain.length() - name.length() - 1)
                                        .strip())))
                .min((one, other) ->
                        Integer.compare(one.of().length(), other.of().length()));
    }

    record Named(Part part, String of) {}

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
