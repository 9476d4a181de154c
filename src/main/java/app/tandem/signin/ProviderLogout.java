package app.tandem.signin;

import app.tandem.mail.PublicAddress;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever signed in at their company and signs out here, signs out there, too, and comes back to the sign-in page. */
@Component
class ProviderLogout extends SimpleUrlLogoutSuccessHandler implements LogoutHandler {
    private final Registrations registrations;
    private final IssuerRules rules;
    private final PublicAddress publicAddress;

    ProviderLogout(Registrations registrations, IssuerRules rules, PublicAddress publicAddress) {
        this.registrations = registrations;
        this.rules = rules;
        this.publicAddress = publicAddress;
        setDefaultTargetUrl(SecurityConfiguration.SIGN_IN);
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    /** Called while there still is a session. */
    @Override
    public void logout(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute(ProviderSession.NAME, session.getAttribute(ProviderSession.NAME));
        }
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return request.getAttribute(ProviderSession.NAME) instanceof ProviderSession session
                ? signOutPage(session, request).orElse(SecurityConfiguration.SIGN_IN)
                : SecurityConfiguration.SIGN_IN;
    }

    private Optional<String> signOutPage(ProviderSession session, HttpServletRequest request) {
        var back = publicAddress.of(SecurityConfiguration.SIGN_IN, request);
        return registrations
                .ifKnown(session.providerId())
                .map(registration -> registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(String::valueOf)
                .filter(rules::leadsToAProvider)
                .map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode(StandardCharsets.UTF_8)
                        .buildAndExpand(session.idToken(), back)
                        .toUriString());
    }
}
