package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.signin.RawLine;
import app.tandem.signin.RawTab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Many tabs at one page, each signed in by itself and told of changes, none with a browser around it. */
final class OpenScorecards implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("(?i)Set-Cookie: JSESSIONID=([^;\\s]+)");
    private static final Pattern COOKIE = Pattern.compile("(?i)Set-Cookie: ([^;\\s]+)");
    private static final int A_BROWSERS = 64 * 1024;

    /** What one tab was told, and when. */
    private record Told(long at, boolean right, int length) {}

    private final int port;
    private final List<RawLine> lines = new CopyOnWriteArrayList<>();
    private final Map<RawLine, List<Told>> told = new ConcurrentHashMap<>();
    private volatile String awaited = "nothing yet";
    private volatile boolean closed;

    OpenScorecards(int port) {
        this.port = port;
    }

    void open(int tabs, List<Member> members, String page) {
        for (int i = 0; i < tabs; i++) {
            var member = members.get(i % members.size());
            var session = signIn(member);
            var tab = new RawTab(port, session, "localhost");
            var address = page.replace("{slug}", member.slug());
            var opened = tab.open(address);
            var shown = tab.go(opened, address);
            if (address.contains("scorecard") && !shown.contains("Measure 0")) {
                throw new IllegalStateException("This is no scorecard: " + address);
            }
            var line = new RawLine(port, session, opened.pushAddress(), A_BROWSERS);
            told.put(line, new CopyOnWriteArrayList<>());
            lines.add(line);
            Thread.startVirtualThread(() -> listen(line));
        }
    }

    private void listen(RawLine line) {
        while (!closed) {
            var words = line.read();
            if (words == null) {
                if (line.isCut()) {
                    return;
                }
            } else if (words.length() > 100) {
                told.get(line).add(new Told(System.nanoTime(), words.contains(awaited), words.length()));
            }
        }
    }

    void await(String words) {
        awaited = words;
        told.values().forEach(List::clear);
    }

    /** When each tab that was told the words was, in milliseconds since a moment. */
    List<Double> right(long since) {
        return told.values().stream()
                .flatMap(all -> all.stream().filter(Told::right).limit(1))
                .map(one -> Math.max(0, (one.at() - since) / 1e6))
                .sorted()
                .toList();
    }

    /** The most that any tab was told within one second. */
    int mostInASecond() {
        return told.values().stream()
                .mapToInt(all -> all.stream()
                        .mapToInt(one -> (int) all.stream()
                                .filter(other -> other.at() >= one.at() && other.at() < one.at() + 1_000_000_000L)
                                .count())
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    double pushesEach() {
        return told.values().stream().mapToInt(List::size).average().orElse(0);
    }

    double length() {
        return told.values().stream()
                .flatMap(List::stream)
                .filter(Told::right)
                .mapToInt(Told::length)
                .average()
                .orElse(0);
    }

    int size() {
        return lines.size();
    }

    long cut() {
        return lines.stream().filter(RawLine::isCut).count();
    }

    private String signIn(Member member) {
        var first = new RawTab(port, "none", "localhost").raw("GET /sign-in", "");
        var cookies =
                COOKIE.matcher(first).results().map(found -> found.group(1)).collect(Collectors.joining("; "));
        var form = "_csrf=%s&person=%s&partnership=%s".formatted(find(TOKEN, first), member.personId(), member.slug());
        var answer = new RawTab(
                        port, "none; " + cookies, "localhost", "Content-Type: application/x-www-form-urlencoded\r\n")
                .raw("POST /sign-in/demo", form);
        return find(SESSION, answer);
    }

    private static String find(Pattern pattern, String in) {
        var found = pattern.matcher(in);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + pattern + " in " + in);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        closed = true;
        new ArrayList<>(lines).forEach(RawLine::close);
    }
}
