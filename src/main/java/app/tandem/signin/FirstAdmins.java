package app.tandem.signin;

import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** How the first person comes in, into whose hands everything else is given; once there is anybody, nobody does any more. */
@Service
@TriedAgain
@Profile("!demo")
class FirstAdmins {
    private final FirstAdminRepository rows;
    private final Partnerships partnerships;
    private final People people;
    private final Platform platform;
    private volatile boolean closed;

    FirstAdmins(FirstAdminRepository rows, Partnerships partnerships, People people, Platform platform) {
        this.rows = rows;
        this.partnerships = partnerships;
        this.people = people;
        this.platform = platform;
    }

    boolean isOpen() {
        closed = closed || !people.isEmpty() || platform.read(rows::count) > 0;
        return !closed;
    }

    /** The organisation and its first admin; of two who try at once, one is left with nothing. */
    UUID begin(FirstAdminForm form) {
        Refusal.unless(!form.organisation().isBlank(), "Please give your organisation a name.");
        var zone = form.zoneId();
        return platform.write(() -> {
            if (!people.isEmpty() || rows.count() > 0) {
                throw new NotFound("Somebody has begun here already.");
            }
            var organisation = partnerships.addOrganisation(form.organisation(), Side.BPO, zone);
            var person = people.add(organisation, form.name(), form.address());
            people.makeAdmin(person);
            rows.saveAndFlush(new FirstAdmin(person));
            return person;
        });
    }
}
