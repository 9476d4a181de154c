package app.tandem.partnership;

import java.util.UUID;

/** An admin has ended every session of a person, who may sign in again. */
public record PersonSignedOut(UUID personId) {}
