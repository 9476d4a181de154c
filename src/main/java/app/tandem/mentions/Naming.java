package app.tandem.mentions;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import app.tandem.coedit.Nameable;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in a text who is named with an @, the longer name first where one begins with the other. */
class Naming {
    private static final int AROUND = 120;

    private final Pattern handles;

    Naming(List<Nameable> people) {
        var names = people.stream()
                .map(Nameable::handle)
                .distinct()
                .sorted(comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|"));
        handles = Pattern.compile("(?<![\\p{L}\\p{N}])@(" + names + ")(?![\\p{L}\\p{N}])");
    }

    /** The words around the newest place where this name stands more often than before; empty where it does not. */
    Optional<String> newly(String handle, String before, String after) {
        var then = places(handle, before);
        var now = places(handle, after);
        if (now.size() <= then.size()) {
            return Optional.empty();
        }
        var known = then.stream().map(place -> around(before, place)).toList();
        var all = now.stream().map(place -> around(after, place)).toList();
        return all.stream().filter(words -> !known.contains(words)).findFirst().or(() -> Optional.of(all.getLast()));
    }

    private List<MatchResult> places(String handle, String text) {
        return handles.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(handle))
                .toList();
    }

    /** The line of the name, cut at words where it is long. */
    private static String around(String text, MatchResult place) {
        int start = text.lastIndexOf('\n', place.start()) + 1;
        int end = text.indexOf('\n', place.end());
        end = end < 0 ? text.length() : end;
        int from = Math.max(start, place.start() - AROUND);
        int to = Math.min(end, place.end() + AROUND);
        if (from > start) {
            from = Math.min(text.indexOf(' ', from) < 0 ? from : text.indexOf(' ', from) + 1, place.start());
        }
        if (to < end) {
            to = Math.max(text.lastIndexOf(' ', to), place.end());
        }
        from -= isInsideACharacter(text, from) ? 1 : 0;
        to -= isInsideACharacter(text, to) ? 1 : 0;
        return (from > start ? "… " : "") + text.substring(from, to).strip() + (to < end ? " …" : "");
    }

    private static boolean isInsideACharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
