package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Which settings production refuses, read as they are at a start: from the environment through application.properties. */
class ProductionSettingsTest {
    private static final Map<String, Object> GOOD = Map.of(
            "TANDEM_SECRET", "8f1c0b7e5d2a49c6b3e7f9a1d4c80526",
            "TANDEM_DB_URL", "jdbc:mysql://db/tandem",
            "TANDEM_DB_PASSWORD", "something long",
            "TANDEM_PUBLIC_URL", "https://tandem.example.com",
            "TANDEM_SMTP_HOST", "mail.example.com",
            "TANDEM_SMTP_FROM", "Tandem <tandem@example.com>");

    @Test
    void aCompleteProductionStarts() {
        assertThat(refusals("production", Map.of())).isEmpty();
    }

    @Test
    void theDemoStartsWithNothingSet() {
        assertThat(refusals(Map.of("TANDEM_PROFILE", "demo"))).isEmpty();
    }

    @Test
    void demoPeopleNeverStandInProduction() {
        assertThat(refusals("demo,production", Map.of()))
                .singleElement()
                .asString()
                .startsWith("The profiles demo and production are both switched on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "Production", "live"})
    void anUnknownProfileIsNeitherOfThem(String profile) {
        assertThat(refusals(profile, Map.of())).containsExactly("TANDEM_PROFILE can only be demo or production.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TANDEM_SECRET      |                                               | TANDEM_SECRET is missing
            TANDEM_SECRET      | 0123456789abcdef0123456789abcde               | TANDEM_SECRET is too short
            TANDEM_SECRET      | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  | TANDEM_SECRET is easily guessed
            TANDEM_SECRET      | only for the demo, where nothing is secret    | TANDEM_SECRET is easily guessed
            TANDEM_DB_PASSWORD | tandem                                        | TANDEM_DB_PASSWORD is still “tandem”
            TANDEM_DB_PASSWORD |                                               | TANDEM_DB_PASSWORD is missing
            TANDEM_PUBLIC_URL  |                                               | TANDEM_PUBLIC_URL is missing
            TANDEM_PUBLIC_URL  | tandem.example.com                            | TANDEM_PUBLIC_URL is “tandem.example.com”, but
            TANDEM_PUBLIC_URL  | http://tandem.example.com                     | TANDEM_PUBLIC_URL is “http://tandem.example.com”, but
            TANDEM_PUBLIC_URL  | https://tandem.example.com/?next=//evil.test  | TANDEM_PUBLIC_URL is “https://tandem.example.com/?next
            TANDEM_PUBLIC_URL  | https://tandem@evil.test                      | TANDEM_PUBLIC_URL is “https://tandem@evil.test”, but
            TANDEM_SMTP_HOST   |                                               | TANDEM_SMTP_HOST is missing
            TANDEM_SMTP_FROM   | Tandem <tandem@localhost>                     | TANDEM_SMTP_FROM is missing
            """)
    void eachMissingOrWellKnownSettingIsASentence(String name, String value, String sentence) {
        assertThat(refusals("production", Map.of(name, value == null ? "" : value)))
                .singleElement()
                .asString()
                .startsWith(sentence)
                .endsWith(".");
    }

    @Test
    void whoeverSetsNothingHearsOfEverythingAtOnce() {
        assertThat(refusals(Map.of("TANDEM_PROFILE", "production"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080/", "https://tandem.example.com:8443/"})
    void anAddressOfThisMachineNeedsNoCertificate(String address) {
        assertThat(refusals("production", Map.of("TANDEM_PUBLIC_URL", address))).isEmpty();
    }

    /** What a good production would hear if these settings were different. */
    private static List<String> refusals(String profile, Map<String, Object> different) {
        var settings = new HashMap<>(GOOD);
        settings.put("TANDEM_PROFILE", profile);
        settings.putAll(different);
        return refusals(settings);
    }

    private static List<String> refusals(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return ProductionSettings.refusals(environment);
    }
}
