package app.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** A story that several people live through, each in a browser of their own. */
@TandemTest
@ActiveProfiles("demo")
@Tag("journey")
@ExtendWith(Journey.Pictures.class)
public abstract class Journey {
    static {
        // Four browsers share the machine with the server: five seconds are not enough for each of them.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private static final String DEBIANS_CHROMIUM = "/usr/bin/chromium";
    private static final Set<String> ASSETS = Set.of("script", "stylesheet", "font", "image");
    private static Playwright playwright;
    private static Browser browser;

    protected final Cast cast;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @LocalServerPort
    private int port;

    protected Journey(Cast.Casting casting) {
        cast = casting.fresh();
    }

    @BeforeAll
    static void launch() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("TANDEM_CHROMIUM", DEBIANS_CHROMIUM)))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void quit() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        assertThat(refused).as("what browsers refused to run or did not find").isEmpty();
    }

    /** What each browser showed when a story went wrong is kept in target/pictures. */
    static class Pictures implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            var story = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            var journey = (Journey) test.getRequiredTestInstance();
            var tabs = journey.contexts.stream()
                    .flatMap(context -> context.pages().stream())
                    .toList();
            for (var tab : tabs) {
                try {
                    tab.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/pictures", story + "-" + tabs.indexOf(tab) + ".png")));
                } catch (PlaywrightException gone) {
                    failure.addSuppressed(gone);
                }
            }
            throw failure;
        }
    }

    /** A browser of their own at a page of their partnership, such as {@code "goals"}. */
    protected Page open(Member person, String page) {
        return open(person, page, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    protected Page open(Member person, String page, Browser.NewContextOptions options) {
        var tab = stranger(options);
        tab.navigate(address("/sign-in"));
        signIn(tab, person);
        tab.navigate(address("/p/" + person.slug() + (page.isEmpty() ? "" : "/" + page)));
        return tab;
    }

    /** A new browser that nobody has signed in to and that has nothing in its cache. */
    protected Page stranger(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        contexts.add(context);
        context.onConsoleMessage(message -> {
            // Flow would frame a page of its own while the server is away; we frame nothing and show a banner.
            if (message.text().contains("Content Security Policy")
                    && !message.text().contains("/offline-stub.html")) {
                refused.add(message.page().url() + ": " + message.text());
            }
        });
        context.onResponse(answer -> {
            if (answer.status() >= 400 && ASSETS.contains(answer.request().resourceType())) {
                refused.add(answer.url() + ": " + answer.status());
            }
        });
        var tab = context.newPage();
        tab.setDefaultTimeout(15_000);
        return tab;
    }

    /** One click on the sign-in page. */
    protected static void signIn(Page page, Member person) {
        page.locator("form:has(input[name=partnership][value='" + person.slug() + "']) button[value='"
                        + person.personId() + "']")
                .click();
    }

    /** What stands below a field; a screen reader is told the same in a place of its own, for a moment. */
    protected static Locator refusal(Page page, String words) {
        return page.locator("[slot=error-message]").getByText(words);
    }

    protected int port() {
        return port;
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }
}
