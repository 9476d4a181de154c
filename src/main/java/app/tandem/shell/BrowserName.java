package app.tandem.shell;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in words that its owner knows: "Firefox on Windows". */
public final class BrowserName {
    private BrowserName() {}

    /** Nothing of what it says is repeated: anybody may say anything. */
    public static String of(String userAgent) {
        var said = userAgent.substring(0, Math.min(400, userAgent.length()));
        var browser = first(said, BROWSERS, "A browser we do not know");
        var system = first(said, SYSTEMS, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    // In this order: nearly all of them also say Safari, and many say Chrome.
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "HeadlessChrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari",
            "Java-http-client/",
            "A program",
            "curl/",
            "A program");
    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "a Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private static String first(String said, Map<String, String> signs, String otherwise) {
        return signs.entrySet().stream()
                .filter(sign -> said.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
