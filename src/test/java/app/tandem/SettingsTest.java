package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Pattern SETTING = Pattern.compile("\\$\\{(TANDEM_[A-Z_]+)");

    @Test
    void everySettingIsExplainedWithItsDefault() throws IOException {
        var explained = Files.readString(Path.of(".env.example"));
        var understood = Files.readString(Path.of("src/main/resources/application.properties"));
        assertThat(SETTING.matcher(understood).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(explained).containsPattern("# .*\n#" + setting + "="));
    }
}
