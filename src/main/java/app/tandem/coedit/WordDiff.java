package app.tandem.coedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What became of a text word by word: what stayed, what is gone, what is new, and by whom where that is known. */
public record WordDiff(List<Stretch> stretches) {
    private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}_'’]+|.", Pattern.DOTALL);

    public enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /** Neighbouring words of one fate. */
    public record Stretch(Fate fate, String words, @Nullable String by) {}

    /** A text as somebody left it. */
    public record Wording(String words, String by) {}

    public static WordDiff between(String before, String after) {
        return told(words(before, null), words(after, null), word -> null, word -> null);
    }

    /** From the first wording to the last; those between tell who took a word away and who brought one in. */
    public static WordDiff through(List<Wording> wordings) {
        var first = words(wordings.getFirst().words(), null);
        var now = first;
        for (var next : wordings.subList(1, wordings.size())) {
            now = rewritten(now, next);
        }
        var last = wordings.getLast().by();
        return told(
                first,
                now,
                word -> Objects.requireNonNullElse(word.goneBy, last),
                word -> Objects.requireNonNullElse(word.newBy, last));
    }

    /** True where both say the same. */
    public boolean isSame() {
        return stretches.stream().allMatch(stretch -> stretch.fate == Fate.KEPT);
    }

    private static List<Word> rewritten(List<Word> before, Wording after) {
        var now = words(after.words(), after.by());
        var result = new ArrayList<Word>(now.size());
        int kept = 0;
        for (var replaced : Replaced.between(before, now)) {
            result.addAll(before.subList(kept, replaced.from()));
            before.subList(replaced.from(), replaced.to()).forEach(word -> word.goneBy = after.by());
            result.addAll(now.subList(replaced.laterFrom(), replaced.laterTo()));
            kept = replaced.to();
        }
        result.addAll(before.subList(kept, before.size()));
        return result;
    }

    private static WordDiff told(
            List<Word> before,
            List<Word> after,
            Function<Word, @Nullable String> goneBy,
            Function<Word, @Nullable String> newBy) {
        var telling = new ArrayList<Told>();
        int kept = 0;
        for (var replaced : Replaced.joined(Replaced.between(before, after), before)) {
            before.subList(kept, replaced.from()).forEach(word -> tell(telling, Fate.KEPT, word, null));
            before.subList(replaced.from(), replaced.to())
                    .forEach(word -> tell(telling, Fate.GONE, word, goneBy.apply(word)));
            after.subList(replaced.laterFrom(), replaced.laterTo())
                    .forEach(word -> tell(telling, Fate.NEW, word, newBy.apply(word)));
            kept = replaced.to();
        }
        before.subList(kept, before.size()).forEach(word -> tell(telling, Fate.KEPT, word, null));
        return new WordDiff(telling.stream()
                .map(told -> new Stretch(told.fate, told.words.toString(), told.by))
                .toList());
    }

    private static void tell(List<Told> telling, Fate fate, Word word, @Nullable String by) {
        var last = telling.isEmpty() ? null : telling.getLast();
        if (last == null || last.fate != fate || !Objects.equals(last.by, by)) {
            last = new Told(fate, by, new StringBuilder());
            telling.add(last);
        }
        last.words.append(word);
    }

    private static List<Word> words(String words, @Nullable String by) {
        return WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(word -> new Word(word, by))
                .toList();
    }

    private record Told(Fate fate, @Nullable String by, StringBuilder words) {}

    /** Equal to every other of the same letters, whoever wrote it. */
    private static final class Word {
        private final String letters;
        private final @Nullable String newBy;
        private @Nullable String goneBy;

        Word(String letters, @Nullable String newBy) {
            this.letters = letters;
            this.newBy = newBy;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word && word.letters.equals(letters);
        }

        @Override
        public int hashCode() {
            return letters.hashCode();
        }

        @Override
        public String toString() {
            return letters;
        }
    }
}
