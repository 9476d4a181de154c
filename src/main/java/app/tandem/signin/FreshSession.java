package app.tandem.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where every kind of sign-in ends: a session in which nothing is left of the one before, neither id nor content. */
@Component
class FreshSession {
    static final List<GrantedAuthority> MEMBER = List.of(new SimpleGrantedAuthority("ROLE_MEMBER"));

    private final OpenSessions sessions;

    FreshSession(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** The way is told in the list of a person's sessions: "Demo", "Link by mail". */
    Authentication begin(UUID personId, String way, HttpServletRequest request, HttpServletResponse response) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(personId.toString(), "", MEMBER);
        begin(authentication, way, request, response);
        return authentication;
    }

    /** The authentication's name is the person's id. */
    void begin(Authentication authentication, String way, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        sessions.opened(UUID.fromString(authentication.getName()), way, request);
    }
}
