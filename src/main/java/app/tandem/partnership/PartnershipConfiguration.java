package app.tandem.partnership;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PartnershipConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
