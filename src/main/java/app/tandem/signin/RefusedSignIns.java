package app.tandem.signin;

import app.tandem.partnership.AccessRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the log that somebody was not let in; nothing of what they showed for it is told. */
@Component
class RefusedSignIns {
    private final ApplicationEventPublisher events;

    RefusedSignIns(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(String thing, String words) {
        tell(AccessRefused.Way.PAGE, thing, words);
    }

    void tell(AccessRefused.Way way, String thing, String words) {
        events.publishEvent(new AccessRefused(AccessRefused.Kind.SIGN_IN, way, thing, words));
    }
}
