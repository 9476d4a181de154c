package app.tandem.securitylog;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.shell.BrowserName;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asked, from where and with what, as far as the thread of a refusal knows. */
@Component
class Surroundings {
    private static final int LONGEST_THING = 200;
    private static final int LONGEST_WORDS = 250;
    private static final int LONGEST_ADDRESS = 60;

    private final CurrentMember currentMember;

    Surroundings(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    What of(AccessRefused refused) {
        var request = request();
        var path = request.map(HttpServletRequest::getRequestURI).orElse("");
        var member = currentMember.find();
        var slug = Optional.ofNullable(refused.partnership())
                .map(Clean::slug)
                .or(() -> member.map(Member::slug))
                .orElseGet(() -> Clean.slugIn(path));
        return new What(
                refused.kind(),
                refused.way(),
                person(refused, member, request),
                slug,
                thing(refused.thing(), path),
                Clean.line(refused.words(), LONGEST_WORDS),
                Clean.line(request.map(HttpServletRequest::getRemoteAddr).orElse(""), LONGEST_ADDRESS),
                request.map(asked -> asked.getHeader("User-Agent"))
                        .map(BrowserName::of)
                        .orElse(""));
    }

    /** What begins like an address is one; a page's own requests all go to the same, which tells nothing. */
    private static String thing(String thing, String path) {
        if (thing.startsWith("/")) {
            return Clean.address(thing);
        }
        return Clean.line(path.length() <= 1 ? thing : thing + " at " + Clean.address(path), LONGEST_THING);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? Optional.of(servlet.getRequest())
                : Optional.empty();
    }

    private static @Nullable UUID person(
            AccessRefused refused, Optional<Member> member, Optional<HttpServletRequest> request) {
        return Optional.ofNullable(refused.personId())
                .or(() -> member.map(Member::personId))
                .or(() -> id(SecurityContextHolder.getContext().getAuthentication()))
                .or(() -> request.flatMap(Surroundings::ofSession))
                .orElse(null);
    }

    /** Limits are asked before anybody has looked who it is. */
    private static Optional<UUID> ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                ? id(context.getAuthentication())
                : Optional.empty();
    }

    private static Optional<UUID> id(@Nullable Authentication somebody) {
        try {
            return somebody == null ? Optional.empty() : Optional.of(UUID.fromString(somebody.getName()));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
