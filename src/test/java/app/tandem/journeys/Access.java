package app.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether everybody can use what a page shows: light and dark, at a desk and on a phone, by the rules of WCAG 2.2 AA. */
final class Access {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 844;
    private static final String AXE = axe();
    private static final String BROKEN = """
            async within => {
                const drawn = () => new Promise(next => requestAnimationFrame(() => setTimeout(next)));
                await drawn();
                const found = await axe.run(within, {
                    resultTypes: ['violations'],
                    preload: false,
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                    rules: {'target-size': {enabled: true}},
                });
                return found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.flat().join(' ') + ', ' + node.html.slice(0, 160) + ': '
                        + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
            }
            """;
    private static final String SCROLLS_SIDEWAYS = """
            () => {
                const wide = document.documentElement.scrollWidth;
                const outside = [...document.querySelectorAll('body *')]
                    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                    .slice(0, 3).map(one => one.localName + '.' + one.className);
                return wide > innerWidth ? ['is ' + wide + ' px wide: ' + outside.join(', ')] : [];
            }
            """;

    private final Page page;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> broken = new ArrayList<>();

    Access(Page page) {
        this.page = page;
    }

    /** Looks at all that the page shows now, also on the narrowest of phones. */
    void look(String state) {
        var first = seen.isEmpty();
        page.setViewportSize(NARROWEST, HEIGHT);
        note(state + " (" + NARROWEST + " px)", page.evaluate(SCROLLS_SIDEWAYS));
        look(state, first ? "body" : "main");
        if (first) {
            find(state, ColorScheme.DARK, DESK, "body");
            find(state, ColorScheme.LIGHT, PHONE, "body");
        }
    }

    /**
     * Looks at one part, such as a dialog, whose page was looked at before. Every colour is seen in both schemes and
     * every arrangement at both widths; their other pairs only once, with the frame around all pages: a look takes long.
     */
    void look(String state, String within) {
        seen.add(state);
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        find(state, ColorScheme.DARK, PHONE, within);
        find(state, ColorScheme.LIGHT, DESK, within);
    }

    private void find(String state, ColorScheme scheme, int width, String within) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
        var where = "%s (%s, %d px)".formatted(state, scheme.name().toLowerCase(Locale.ROOT), width);
        note(where, page.evaluate(BROKEN, within));
    }

    private void note(String where, Object found) {
        for (var one : (List<?>) found) {
            broken.add(where + " " + one);
        }
    }

    /** That so many different states were looked at, and nothing was found in any of them. */
    void isFree(int states) {
        assertThat(seen).as("the states looked at").hasSize(states);
        assertThat(broken).as("what somebody cannot see, read or reach").isEmpty();
    }

    private static String axe() {
        try (var script = Access.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
