package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The answers to the security standard name tests that there are. */
class AsvsTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Journey))`");

    @Test
    void everyAnswerIsShownByATestThatThereIs() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = TEST.matcher(Files.readString(Path.of("docs/asvs.md")))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(15);
            assertThat(tests).containsAll(named);
        }
    }
}
