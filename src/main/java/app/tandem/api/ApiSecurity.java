package app.tandem.api;

import app.tandem.ratelimits.RateLimits;
import app.tandem.tokens.Bearers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** What programs call knows tokens and nothing else: whoever is signed in at a browser is a stranger here. */
@Configuration
class ApiSecurity {
    static final String ADDRESS = "/api/v1";

    /** Asked before the chain of the pages, which is for every other address. */
    @Bean
    @Order(1)
    SecurityFilterChain calls(HttpSecurity http, Bearers bearers, RateLimits limits, ProblemWriter writer) {
        return http.securityMatcher(ADDRESS + "/**")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie says who calls, so another site's page cannot call in anybody's name.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .httpStrictTransportSecurity(Customizer.withDefaults()))
                .addFilterBefore(new BearerFilter(bearers, limits, writer), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(calls -> calls.anyRequest().authenticated())
                .build();
    }
}
