package app.tandem.signin;

import app.tandem.partnership.AdministrationEnded;
import app.tandem.partnership.MembershipEnded;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has left their last partnership is signed out everywhere; an admin stays, for the organisation's own pages. */
@Component
class LastPlace {
    private final Partnerships partnerships;
    private final People people;
    private final OpenSessions sessions;

    LastPlace(Partnerships partnerships, People people, OpenSessions sessions) {
        this.partnerships = partnerships;
        this.people = people;
        this.sessions = sessions;
    }

    @EventListener
    void on(MembershipEnded ended) {
        endWithoutPlace(ended.member().personId());
    }

    @EventListener
    void on(AdministrationEnded ended) {
        endWithoutPlace(ended.personId());
    }

    private void endWithoutPlace(UUID personId) {
        var administers = people.person(personId).filter(PersonSummary::admin).isPresent();
        if (!administers && partnerships.membershipsOf(personId).isEmpty()) {
            sessions.endAllOf(personId);
        }
    }
}
