package app.tandem.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** That a goal is on the list of what both sides leave for later, and why. */
@Embeddable
public record NotNow(@Column(length = Length.LONG16) String why, UUID person, Instant moment) {
    @Override
    public String toString() {
        return why;
    }
}
