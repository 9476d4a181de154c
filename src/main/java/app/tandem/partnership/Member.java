package app.tandem.partnership;

import java.time.ZoneId;
import java.util.UUID;

/** A person acting in one partnership, on the side of their own organisation. */
public record Member(
        UUID personId,
        String name,
        Side side,
        UUID organisationId,
        String organisation,
        UUID partnershipId,
        String slug,
        String partnership,
        String seat,
        ZoneId zone) {
    public String initials() {
        return Initials.of(name);
    }

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
