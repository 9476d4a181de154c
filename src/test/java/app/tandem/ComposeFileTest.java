package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.yaml.snakeyaml.Yaml;

/** What docker compose would start, as far as the file alone tells. */
class ComposeFileTest {
    private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z_]+):-((?:[^${}]|\\$\\{[^}]*})*)}");

    private final Map<String, Map<String, Object>> services;

    @SuppressWarnings("unchecked")
    ComposeFileTest() throws IOException {
        var file = (Map<String, Object>) new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
    }

    @Test
    void tandemStandsBesideEverythingItTalksTo() {
        assertThat(services).containsOnlyKeys("tandem", "mysql", "keycloak", "mail");
        assertThat(setting("TANDEM_SMTP_HOST", Map.of())).isEqualTo("mail");
        assertThat(setting("TANDEM_DB_URL", Map.of())).startsWith("jdbc:mysql://mysql:3306/tandem");
        assertThat(setting("TANDEM_PUBLIC_URL", Map.of())).isEqualTo("http://localhost:8080");
        assertThat(setting("TANDEM_PUBLIC_URL", Map.of("TANDEM_PORT", "9090"))).isEqualTo("http://localhost:9090");
    }

    @Test
    void everySettingThatItHandsOnIsOneThatTandemKnows() throws IOException {
        var known = Files.readString(Path.of(".env.example"));
        assertThat(environment().keySet()).allSatisfy(name -> assertThat(known).contains("\n#" + name + "="));
    }

    @Test
    void itsDemoStartsWithoutAnySetting() {
        assertThat(refusals(Map.of())).isEmpty();
    }

    @Test
    void itsProductionAsksForASecretAndAPasswordAndNothingElse() {
        assertThat(refusals(Map.of("TANDEM_PROFILE", "production")))
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("TANDEM_SECRET is missing"))
                .anyMatch(sentence -> sentence.startsWith("TANDEM_DB_PASSWORD is still “tandem”"));
        assertThat(refusals(Map.of(
                        "TANDEM_PROFILE", "production",
                        "TANDEM_SECRET", "8f1c0b7e5d2a49c6b3e7f9a1d4c80526",
                        "TANDEM_DB_PASSWORD", "something long")))
                .isEmpty();
    }

    @Test
    void itsProductionReachesNoProviderInsideItsNetwork() {
        for (var profile : new String[] {"", "demo", "production"}) {
            assertThat(setting("TANDEM_SSO_PRIVATE_ADDRESSES", Map.of("TANDEM_PROFILE", profile)))
                    .isEqualTo("refused");
        }
        assertThat(setting("TANDEM_SSO_PRIVATE_ADDRESSES", Map.of("TANDEM_SSO_PRIVATE_ADDRESSES", "allowed")))
                .isEqualTo("allowed");
    }

    private java.util.List<String> refusals(Map<String, String> given) {
        var settings = new HashMap<String, Object>();
        environment().keySet().forEach(name -> settings.put(name, setting(name, given)));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("container", settings));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return ProductionSettings.refusals(environment);
    }

    private String setting(String name, Map<String, String> given) {
        var value = String.valueOf(environment().get(name));
        for (var match = SETTING.matcher(value); match.find(); match = SETTING.matcher(value)) {
            var said = given.getOrDefault(match.group(1), "");
            value = value.substring(0, match.start())
                    + (said.isEmpty() ? match.group(2) : said)
                    + value.substring(match.end());
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment() {
        return (Map<String, Object>) services.get("tandem").get("environment");
    }
}
