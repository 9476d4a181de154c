package app.tandem.signin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What may be asked for without an account: the sign-in page and its looks, nothing else. */
@Configuration
class SecurityConfiguration {
    static final String SIGN_IN = "/sign-in";
    static final String DEMO = SIGN_IN + "/demo";
    static final String COMPANY = SIGN_IN + "/company";
    static final String CALLBACK = "/login/oauth2/code";
    static final String BACK_CHANNEL = "/logout/connect/back-channel";
    private static final String PUSH = "/VAADIN/push/**";
    private static final RequestMatcher LIVE = PathPatternRequestMatcher.pathPattern("/live/**");

    /** Flow needs inline and evaluated scripts; nothing comes from elsewhere and nobody frames us. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            NavigationAccessControl navigation,
            VaadinDefaultRequestCache requestCache,
            SignInSettings settings,
            ProviderLogout providerLogout) {
        navigation.setLoginView(SIGN_IN);
        // Cookies remember the page asked for and the form's token, so that a stranger costs no session.
        requestCache.setDelegateRequestCache(pages());
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(SIGN_IN, "/styles/**", "/favicon.ico", "/error")
                                .permitAll()
                                .requestMatchers(COMPANY + "/*", CALLBACK + "/*", BACK_CHANNEL + "/*")
                                .permitAll()
                                .requestMatchers(LinkPage.SENT, LinkPage.ADDRESS + "/*", InvitationPage.ADDRESS + "/*")
                                .permitAll()
                                .requestMatchers(FirstAdminPage.ADDRESS)
                                .access((person, request) -> new AuthorizationDecision(!settings.demo()))
                                .requestMatchers(DEMO)
                                .access((person, request) -> new AuthorizationDecision(settings.demo()))
                                .requestMatchers(PUSH)
                                .access(new OurOwnPages())
                                .requestMatchers(LIVE)
                                .authenticated()
                                .requestMatchers(TestSignIn.START + "/*")
                                .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers(BACK_CHANNEL + "/*"))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), LIVE)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(SecurityConfiguration::hide))
                .headers(SecurityConfiguration::refuseStrangers)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {})
                .logout(logout -> logout.addLogoutHandler(providerLogout).logoutSuccessHandler(providerLogout))
                .build();
    }

    /** What one may not open looks as if it were not there; only a form without its token hears that it was refused. */
    private static void hide(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var status = refusal instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        response.sendError(status.value());
    }

    /** Whoever signs in comes back to a page, not to the line of an editor that asked meanwhile. */
    private static CookieRequestCache pages() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(new NegatedRequestMatcher(LIVE));
        return cache;
    }

    private static void refuseStrangers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
