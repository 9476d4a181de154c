package app.tandem.partnership;

import java.util.UUID;

/** Who sits where now. */
record SeatedPerson(UUID partnershipId, Side side, Seat seat) {}
