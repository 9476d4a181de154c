package app.tandem.coedit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a list of words, and the stretch of a later list that took its place; either may be empty. */
record Replaced(int from, int to, int laterFrom, int laterTo) {
    /** Word by word; where hardly a word is common to both, that would take for ever: then line by line. */
    static List<Replaced> between(List<?> before, List<?> after) {
        try {
            return deltas(before, after).stream()
                    .map(delta -> new Replaced(
                            start(delta.getSource()),
                            end(delta.getSource()),
                            start(delta.getTarget()),
                            end(delta.getTarget())))
                    .toList();
        } catch (TooDifferent hardlyAWordInCommon) {
            return linewise(before, after);
        }
    }

    /** What only a blank keeps apart is read as one: "red fox" became "blue dog", not each word by itself. */
    static List<Replaced> joined(List<Replaced> all, List<?> before) {
        var result = new ArrayList<Replaced>();
        for (var next : all) {
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null && next.from - last.to == 1 && isBlank(before.get(last.to))) {
                result.removeLast();
                next = new Replaced(last.from, next.to, last.laterFrom, next.laterTo);
            }
            result.add(next);
        }
        return result;
    }

    private static boolean isBlank(Object word) {
        var letters = word.toString();
        return letters.isBlank() && !letters.equals("\n");
    }

    private static List<Replaced> linewise(List<?> before, List<?> after) {
        var earlier = lines(before);
        var later = lines(after);
        try {
            return deltas(earlier, later).stream()
                    .map(delta -> new Replaced(
                            size(earlier, start(delta.getSource())),
                            size(earlier, end(delta.getSource())),
                            size(later, start(delta.getTarget())),
                            size(later, end(delta.getTarget()))))
                    .toList();
        } catch (TooDifferent nothingInCommon) {
            return List.of(new Replaced(0, before.size(), 0, after.size()));
        }
    }

    private static List<AbstractDelta<Object>> deltas(List<?> before, List<?> after) {
        return DiffUtils.<Object>diff(before, after, new Patience()).getDeltas();
    }

    private static int start(Chunk<?> chunk) {
        return chunk.getPosition();
    }

    private static int end(Chunk<?> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static List<List<Object>> lines(List<?> words) {
        var lines = new ArrayList<List<Object>>();
        var line = new ArrayList<Object>();
        for (var word : words) {
            line.add(word);
            if (word.toString().equals("\n")) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        lines.add(line);
        return lines;
    }

    private static int size(List<List<Object>> lines, int upTo) {
        return lines.subList(0, upTo).stream().mapToInt(List::size).sum();
    }

    /** The search grows with the square of its steps. */
    private static final class Patience implements DiffAlgorithmListener {
        private static final int MOST_STEPS = 1500;

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int step, int most) {
            if (step > MOST_STEPS) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooDifferent extends RuntimeException {
        TooDifferent() {
            super("These two have hardly anything in common.", null, false, false);
        }
    }
}
