package app.tandem.signin;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;

/** Where the person at this browser is signed in, and how to end it. */
@Service
public class MySessions {
    private final OpenSessions sessions;
    private final EndedSessions ended;
    private final SessionTimes times;
    private final CurrentPerson currentPerson;

    MySessions(OpenSessions sessions, EndedSessions ended, SessionTimes times, CurrentPerson currentPerson) {
        this.sessions = sessions;
        this.ended = ended;
        this.times = times;
        this.currentPerson = currentPerson;
    }

    /** The newest first; the caller's own is marked. */
    public List<SignedInAt> all(String own) {
        return sessions.of(currentPerson.get().id()).stream()
                .map(session -> session.summary(times.activeAt(session), own))
                .toList();
    }

    /** Ends one of the person's own; another person's is not found. */
    public void end(String number) {
        endFromElsewhere(sessions.of(currentPerson.get().id()).stream()
                .filter(session -> session.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("This session has ended already."))
                .id());
    }

    public void endOthers(String own) {
        sessions.of(currentPerson.get().id()).stream()
                .map(OpenSession::id)
                .filter(id -> !id.equals(own))
                .forEach(this::endFromElsewhere);
    }

    private void endFromElsewhere(String id) {
        ended.note(id, "This sign-in was ended from another browser.");
        sessions.end(id);
    }
}
