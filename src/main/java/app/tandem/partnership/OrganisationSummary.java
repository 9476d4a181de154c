package app.tandem.partnership;

import java.util.UUID;

/** A company's name and which side it is on. */
public record OrganisationSummary(UUID id, String name, Side kind) {}
