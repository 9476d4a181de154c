package app.tandem.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.UUID;

/** One browser in which a person is signed in. */
record OpenSession(
        String id, UUID personId, String way, Instant since, String address, String browser, HttpSession session) {
    OpenSession under(HttpSession changed) {
        return new OpenSession(changed.getId(), personId, way, since, address, browser, changed);
    }

    void end() {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // Somebody else ended it first.
        }
    }
}
