package app.tandem.partnership;

import java.util.UUID;

/** One of the two companies of a partnership, also while nobody of it is here yet. */
public record Company(UUID id, String name, Side side) {}
