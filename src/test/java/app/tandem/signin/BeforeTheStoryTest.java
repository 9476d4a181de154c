package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whoever opens the demo while its people are still being made up. */
class BeforeTheStoryTest {
    @Test
    void thePageSaysSoAndLooksAgain() throws IOException {
        assertThat(page(Map.of("demo", true, "ended", false, "partnerships", List.of())))
                .contains("The demo is being set up", "http-equiv=\"refresh\"");
    }

    @Test
    void aPageThatAsksForAnAddressIsNeverLoadedAnew() throws IOException {
        assertThat(page(Map.of(
                        "demo", false,
                        "ended", false,
                        "nobodyYet", false,
                        "problem", false,
                        "email", "lee@acme.com",
                        "token", Map.of("parameterName", "_csrf", "token", "t"))))
                .contains("lee@acme.com")
                .doesNotContain("refresh", "being set up");
    }

    private static String page(Map<String, ?> model) throws IOException {
        try (var template = new InputStreamReader(
                Objects.requireNonNull(BeforeTheStoryTest.class.getResourceAsStream("/templates/sign-in.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(template).execute(model);
        }
    }
}
