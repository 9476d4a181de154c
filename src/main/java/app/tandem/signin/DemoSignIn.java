package app.tandem.signin;

import app.tandem.partnership.Partnerships;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
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
    private final RequestCache requestCache;

    DemoSignIn(Partnerships partnerships, RequestCache requestCache) {
        this.partnerships = partnerships;
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
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                member.personId().toString(), "", List.of(new SimpleGrantedAuthority("ROLE_MEMBER")));
        startOverAs(authentication, request, response);
        log.info("Demo sign-in as {} of {}", member.personId(), member.slug());

        var next = new SavedRequestAwareAuthenticationSuccessHandler();
        next.setRequestCache(requestCache);
        next.setDefaultTargetUrl("/p/" + member.slug());
        next.onAuthenticationSuccess(request, response, authentication);
    }

    /** Nothing of a session from before survives: not its id, and nothing that another person left in it. */
    private static void startOverAs(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
