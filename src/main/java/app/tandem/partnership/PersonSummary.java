package app.tandem.partnership;

import java.util.UUID;

/** A person and the organisation they belong to, whichever partnerships they work in. */
public record PersonSummary(
        UUID id, String name, String email, UUID organisationId, String organisation, Side side, boolean admin) {
    /** Sets up partnerships and how people sign in, for the BPO and its clients. */
    public boolean isBpoAdmin() {
        return admin && side == Side.BPO;
    }

    public String initials() {
        return Initials.of(name);
    }
}
