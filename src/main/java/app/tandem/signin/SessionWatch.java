package app.tandem.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page how long its sign-in still lasts, and hears from it that somebody is there. */
@RestController
class SessionWatch implements VaadinServiceInitListener {
    static final String ADDRESS = "/session";
    static final String MOVED = ADDRESS + "/moved";

    private final OpenSessions sessions;
    private final SessionTimes times;

    SessionWatch(OpenSessions sessions, SessionTimes times) {
        this.sessions = sessions;
        this.times = times;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<SessionTimes.Left> left(HttpSession session) {
        return sessions.find(session.getId())
                .map(open -> ResponseEntity.ok(times.left(open)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    @PostMapping(MOVED)
    ResponseEntity<SessionTimes.Left> moved(HttpSession session) {
        times.moved(session);
        return left(session);
    }

    /** A file of its own, so that the policy of the pages needs no exception for it. */
    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "scripts/session.js"));
    }
}
