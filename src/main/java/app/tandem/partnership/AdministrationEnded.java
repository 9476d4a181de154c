package app.tandem.partnership;

import java.util.UUID;

/** A person no longer administers their organisation; what they may see otherwise stays. */
public record AdministrationEnded(UUID personId) {}
