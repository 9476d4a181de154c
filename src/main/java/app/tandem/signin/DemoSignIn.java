package app.tandem.signin;

import app.tandem.partnership.Partnerships;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Being a demo person by one click; there only under profile {@code demo}. */
@Controller
@Profile("demo")
class DemoSignIn {
    private static final Logger log = LoggerFactory.getLogger(DemoSignIn.class);

    private final Partnerships partnerships;
    private final FreshSession freshSession;
    private final RequestCache requestCache;

    DemoSignIn(Partnerships partnerships, FreshSession freshSession, RequestCache requestCache) {
        this.partnerships = partnerships;
        this.freshSession = freshSession;
        this.requestCache = requestCache;
    }

    @PostMapping(SecurityConfiguration.DEMO)
    void signIn(
            @RequestParam UUID person,
            @RequestParam String partnership,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var member = partnerships
                .member(person, partnership)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var authentication = freshSession.begin(member.personId(), "Demo", request, response);
        log.info("Demo sign-in as {} of {}", member.personId(), member.slug());

        var next = new SavedRequestAwareAuthenticationSuccessHandler();
        next.setRequestCache(requestCache);
        next.setDefaultTargetUrl("/p/" + member.slug());
        next.onAuthenticationSuccess(request, response, authentication);
    }
}
