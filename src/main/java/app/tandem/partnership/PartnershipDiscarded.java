package app.tandem.partnership;

import java.util.UUID;

/** A partnership was given up before it began; told while it is written down, so that what hangs on it goes with it. */
public record PartnershipDiscarded(UUID partnershipId, UUID clientId, UUID by) {}
