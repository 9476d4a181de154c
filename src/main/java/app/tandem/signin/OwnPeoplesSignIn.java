package app.tandem.signin;

import app.tandem.partnership.OwnPeople;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How the people of one's own organisation are signed in, for its administrators. */
@Service
public class OwnPeoplesSignIn {
    /**
     * @param sessions in how many browsers somebody is signed in now
     * @param known whether their company's sign-in has told who they are there
     */
    public record Standing(int sessions, boolean known) {}

    private final OwnPeople ownPeople;
    private final OpenSessions sessions;
    private final Identities identities;

    OwnPeoplesSignIn(OwnPeople ownPeople, OpenSessions sessions, Identities identities) {
        this.ownPeople = ownPeople;
        this.sessions = sessions;
        this.identities = identities;
    }

    public Standing of(UUID personId) {
        ownPeople.find(personId);
        return new Standing(sessions.of(personId).size(), identities.knows(personId));
    }

    /** For a new account at the same company: what the old one opened closes, and the next sign-in counts as the first. */
    public void forget(UUID personId) {
        ownPeople.find(personId);
        identities.forget(personId);
        ownPeople.signOut(personId);
    }
}
