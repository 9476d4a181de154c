package app.tandem.signin;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.WebUtils;

/** Whoever is signed in, but only from our own pages: browsers let any page open a line in its visitor's name. */
class OurOwnPages implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Logger log = LoggerFactory.getLogger(OurOwnPages.class);

    private final AuthorizationManager<RequestAuthorizationContext> signedIn =
            AuthenticatedAuthorizationManager.authenticated();

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
        var request = new ServletServerHttpRequest(context.getRequest());
        if (WebUtils.isSameOrigin(request)) {
            return signedIn.authorize(person, context);
        }
        log.warn(
                "Refused a line to {} at {} from another site's page",
                Optional.ofNullable(request.getPrincipal())
                        .map(Principal::getName)
                        .orElse("a stranger"),
                request.getRemoteAddress());
        return new AuthorizationDecision(false);
    }
}
