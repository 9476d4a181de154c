package app.tandem.partnership;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

@Configuration
@EnableResilientMethods
class PartnershipConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
