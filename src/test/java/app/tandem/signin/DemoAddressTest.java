package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoAddressTest {
    @Test
    void onlyThisMachineReachesDemoPeople() {
        assertThat(addressOf("demo", Map.of())).isEqualTo("127.0.0.1");
    }

    @Test
    void everybodyReachesAnInstallationWithARealSignIn() {
        assertThat(addressOf("production", Map.of())).isEqualTo("0.0.0.0");
    }

    @Test
    void whoeverSetsUpTandemMayDecideOtherwise() {
        assertThat(addressOf("demo", Map.of("TANDEM_ADDRESS", "0.0.0.0"))).isEqualTo("0.0.0.0");
        assertThat(addressOf("production", Map.of("TANDEM_ADDRESS", "10.0.0.7")))
                .isEqualTo("10.0.0.7");
    }

    private static String addressOf(String profile, Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, profile);
        return environment.getRequiredProperty("server.address");
    }
}
