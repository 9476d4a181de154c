package app.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.PackagedTandem;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four editors scribble in one text through cuts, reloads and a kill -9 of Tandem, and end with the same text; {@code
 * -Dtandem.test.edits=2000} takes its time.
 */
@Tag("journey")
class ConvergenceJourney {
    private static final int EDITS = Integer.getInteger("tandem.test.edits", 300);
    private static final long SEED = Long.getLong("tandem.test.seed", System.nanoTime());
    private static final List<String> PEOPLE = List.of("Lee", "Sam", "Mia", "Ben");
    private static final Pattern WORD = Pattern.compile("«[^»]*»");

    private final Random random = new Random(SEED);
    private final List<Scribbler> scribblers = new ArrayList<>();

    @TempDir
    Path data;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void allEndWithTheSameTextAndNothingIsLostOrDoubled() throws Exception {
        System.out.println("Convergence: " + EDITS + " edits, seed " + SEED);
        var tandem = PackagedTandem.start(data);
        try (var playwright = Playwright.create();
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getenv().getOrDefault("TANDEM_CHROMIUM", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox")))) {
            for (var name : PEOPLE) {
                scribblers.add(new Scribbler(name, tab(browser), new Cable(tandem.port()), random));
            }
            var goal = goal(scribblers.getFirst());
            for (var scribbler : scribblers) {
                scribbler.goTo(goal);
            }
            var text = (String) scribblers.getFirst().page.evaluate("document.querySelector('shared-text').textId");

            scribble(EDITS / 2);
            tandem.kill();
            typeInto(EDITS / 20);
            tandem = PackagedTandem.start(data);
            for (var scribbler : scribblers) {
                scribbler.cable.leadTo(tandem.port());
                scribbler.goTo(goal);
            }
            scribble(EDITS - EDITS / 2 - EDITS / 20);

            var end = awaitTheSameEverywhere();
            assertThat(scribblers).allMatch(scribbler -> scribbler.leftBehind().isEmpty());
            var words = scribblers.stream()
                    .flatMap(scribbler -> scribbler.words.stream())
                    .toList();
            assertThat(WORD.matcher(end).results().map(match -> match.group()))
                    .containsExactlyInAnyOrderElementsOf(words);
            // At rest the text settles.
            Thread.sleep(4_000);
            tandem.close();
            assertThat(onDisk(UUID.fromString(text))).isEqualTo(end);
            System.out.println("Converged: " + words.size() + " words in " + end.length() + " characters");
        } finally {
            scribblers.forEach(scribbler -> scribbler.cable.close());
            tandem.close();
        }
    }

    /** Every now and then somebody's cable is out for a while, or somebody loads the page anew. */
    private void scribble(int edits) throws InterruptedException {
        var cutOff = new Scribbler[1];
        for (int edit = 1; edit <= edits; edit++) {
            if (edit % 25 == 0) {
                if (cutOff[0] != null) {
                    cutOff[0].cable.plugIn();
                    cutOff[0] = null;
                } else {
                    cutOff[0] = anybody();
                    cutOff[0].cable.pullOut();
                }
            }
            if (edit % 70 == 0 && cutOff[0] == null) {
                anybody().reload();
            }
            anybody().edit();
            if (random.nextInt(4) == 0) Thread.sleep(random.nextInt(30));
        }
        if (cutOff[0] != null) {
            cutOff[0].cable.plugIn();
        }
    }

    private void typeInto(int edits) {
        for (int edit = 0; edit < edits; edit++) {
            anybody().edit();
        }
    }

    private Scribbler anybody() {
        return scribblers.get(random.nextInt(scribblers.size()));
    }

    private String awaitTheSameEverywhere() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(scribblers).allMatch(Scribbler::hasNothingUnsent);
            for (var scribbler : scribblers) {
                assertThat(scribbler.text()).isEqualTo(scribblers.getFirst().text());
            }
        });
        return scribblers.getFirst().text();
    }

    private static Page tab(Browser browser) {
        var tab = browser.newContext(new Browser.NewContextOptions().setViewportSize(1000, 700))
                .newPage();
        tab.setDefaultTimeout(30_000);
        return tab;
    }

    /** The first goal of the demo story. */
    private static String goal(Scribbler scribbler) {
        var page = scribbler.page;
        page.navigate("http://localhost:" + scribbler.cable.port() + "/sign-in");
        var button = page.locator("form button[name=person]:has-text('Lee')").first();
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            if (button.isVisible()) return true;
            page.reload();
            return false;
        });
        button.click();
        page.waitForURL("**/p/**");
        var home = page.url().replaceAll("(/p/[^/]+).*", "$1");
        page.navigate(home + "/goals");
        // The demo story is still being told.
        var link = page.locator("a[href*='goals/']").first();
        link.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        return (String) link.evaluate("link => new URL(link.href).pathname");
    }

    private String onDisk(UUID text) throws SQLException {
        try (var database = PackagedTandem.database(data);
                var query = database.prepareStatement("select text from shared_text where id = ?")) {
            query.setObject(1, text);
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
