package app.tandem.partnership;

import java.util.UUID;

/** A person and the organisation they belong to, whichever partnerships they work in. */
public record PersonSummary(
        UUID id, String name, String email, UUID organisationId, String organisation, Side side, boolean admin) {
    /** What a page offers; the front doors ask again. */
    public boolean may(Verb verb) {
        return verb.isAllowed(admin ? Role.ADMIN : Role.MEMBER, side);
    }

    public String initials() {
        return Initials.of(name);
    }
}
