package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** That a goal is on the list of what both sides leave for later, and why. */
@Embeddable
public record NotNow(@Column(length = Length.LONG16) String why, UUID person, String name, Instant moment) {
    static NotNow because(String why, Member by, Instant now) {
        return new NotNow(
                Wording.needed("why", why, "Say why not now, so that both sides can read it later."),
                by.personId(),
                by.name(),
                now);
    }

    @Override
    public String toString() {
        return why;
    }
}
