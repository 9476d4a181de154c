package app.tandem.securitylog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened and is not in the database yet: equal refusals count up, and whoever asks for ever different things
 * fills one line, not the memory. The first of each kind always has its place.
 */
class Unwritten {
    private static final int THINGS_OF_ONE = 30;
    private static final int LINES = 5_000;

    private final Map<What, Happened> lines = new LinkedHashMap<>();
    private final Map<What, Set<What>> thingsOf = new HashMap<>();

    synchronized void add(What what, Instant at) {
        var line = place(what);
        lines.merge(line, new Happened(line, 1, at, at), Happened::and);
    }

    private What place(What what) {
        if (lines.containsKey(what)) {
            return what;
        }
        var anything = what.ofAnything();
        if (lines.size() >= LINES && !lines.containsKey(anything)) {
            return what.ofAnybody();
        }
        var things = thingsOf.computeIfAbsent(anything, first -> new HashSet<>());
        return things.contains(what) || things.size() < THINGS_OF_ONE && things.add(what) ? what : anything;
    }

    synchronized List<Happened> takeAll() {
        var all = new ArrayList<>(lines.values());
        lines.clear();
        return all;
    }

    /** What could not be written now waits for the next time. */
    synchronized void putBack(List<Happened> unwritten) {
        for (var earlier : unwritten) {
            var line = place(earlier.what());
            var moved = new Happened(line, earlier.times(), earlier.firstAt(), earlier.lastAt());
            lines.merge(line, moved, (later, first) -> first.and(later));
        }
    }

    /** A minute is over: whoever went on to other things has new lines for them. */
    synchronized void nextMinute() {
        thingsOf.clear();
    }
}
