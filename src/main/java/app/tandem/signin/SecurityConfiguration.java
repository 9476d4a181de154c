package app.tandem.signin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
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

    /** What programs may call is told to whoever is signed in; the calls themselves have a chain of their own. */
    private static final String[] FOR_PROGRAMMERS = {"/api/docs", "/api/description/**", "/api/swagger-ui/**"};

    private static final RequestMatcher LIVE = PathPatternRequestMatcher.pathPattern("/live/**");
    private static final RequestMatcher SESSION = PathPatternRequestMatcher.pathPattern(SessionWatch.ADDRESS + "/**");

    /** Flow itself would give every stranger a session here. */
    private static final RequestMatcher NEW_TAB = request -> "init".equals(request.getParameter("v-r"));

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            NavigationAccessControl navigation,
            VaadinDefaultRequestCache requestCache,
            SignInSettings settings,
            ProviderLogout providerLogout,
            OpenSessions sessions,
            Refusals refusals,
            ApplicationEventPublisher events) {
        navigation.setLoginView(SIGN_IN);
        // Cookies remember the page asked for and the form's token, so that a stranger costs no session.
        requestCache.setDelegateRequestCache(pages());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SIGN_IN, "/styles/**", "/scripts/**", "/favicon.ico", "/error")
                        .permitAll()
                        .requestMatchers(COMPANY + "/{id}", CALLBACK + "/{id}", BACK_CHANNEL + "/{id}")
                        .permitAll()
                        .requestMatchers(LinkPage.SENT, LinkPage.ADDRESS + "/*", InvitationPage.ADDRESS + "/*")
                        .permitAll()
                        // A screen on a wall shows its own token; what it opens the page asks itself.
                        .requestMatchers(HttpMethod.GET, "/p/*/wall", "/p/*/wall/now")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/p/*/wall")
                        .authenticated()
                        .requestMatchers(FirstAdminPage.ADDRESS)
                        .access((person, request) -> new AuthorizationDecision(!settings.demo()))
                        .requestMatchers(DEMO)
                        .access((person, request) -> new AuthorizationDecision(settings.demo()))
                        .requestMatchers(PUSH)
                        .access(new OurOwnPages(events))
                        .requestMatchers(LIVE, SESSION, NEW_TAB)
                        .authenticated()
                        .requestMatchers(TestSignIn.START + "/*")
                        .authenticated()
                        .requestMatchers(FOR_PROGRAMMERS)
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        // A page says no more than that somebody is there; another site's page sends no cookie with it.
                        .ignoringRequestMatchers(BACK_CHANNEL + "/*", SessionWatch.MOVED))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), SESSION)
                        .defaultAuthenticationEntryPointFor(refusals, LIVE)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(refusals))
                // The others are set for every answer, wherever it comes from.
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .httpStrictTransportSecurity(Customizer.withDefaults()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {})
                // The session stays until its other tabs have heard of it.
                .logout(logout -> logout.addLogoutHandler(providerLogout)
                        .addLogoutHandler(sessions)
                        .invalidateHttpSession(false)
                        .logoutSuccessHandler(providerLogout))
                .build();
    }

    /** Whoever signs in comes back to a page, not to the line of an editor that asked meanwhile. */
    private static CookieRequestCache pages() {
        var cache = new RememberedPage();
        cache.setRequestMatcher(new NegatedRequestMatcher(new OrRequestMatcher(LIVE, SESSION)));
        return cache;
    }
}
