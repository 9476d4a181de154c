package app.tandem.partnership;

import java.time.ZoneId;
import java.util.UUID;

/** Somebody of either side who works in the current partnership. */
public record Colleague(UUID personId, String name, Side side, String organisation, String seat, ZoneId zone) {
    public String initials() {
        return Initials.of(name);
    }

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
