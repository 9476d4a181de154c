package app.tandem.signin;

import app.tandem.shell.BrowserName;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** One browser in which a person is signed in. */
record OpenSession(
        String id, UUID personId, String way, Instant since, String address, String browser, HttpSession session) {
    OpenSession under(HttpSession changed) {
        return new OpenSession(changed.getId(), personId, way, since, address, browser, changed);
    }

    /** Tells it apart on a page; the id itself would open it. */
    String number() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    SignedInAt summary(Instant lastActive, String own) {
        return new SignedInAt(number(), BrowserName.of(browser), way, address, since, lastActive, id.equals(own));
    }

    /** Whatever is asked for by this session from now on is asked for by a stranger. */
    void forget() {
        try {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IllegalStateException ended) {
            // Somebody else ended it first.
        }
    }

    void end() {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // Somebody else ended it first.
        }
    }
}
