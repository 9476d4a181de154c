package app.tandem.partnership;

import java.util.UUID;

/** A person has left their organisation and may see nothing at all from now on. */
public record PersonLeft(UUID personId, UUID organisationId, String email) {}
