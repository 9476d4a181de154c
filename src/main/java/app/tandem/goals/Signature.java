package app.tandem.goals;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** That a person said yes to exactly one wording of the terms, at one moment of their own day. */
@Embeddable
public record Signature(UUID person, String name, Instant moment, String zone, Integer edition) {
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The signer as history names them. */
    @Override
    public String toString() {
        return name;
    }
}
