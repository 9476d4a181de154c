package app.tandem.actions;

import java.util.UUID;

/** The thing that an action comes from. */
public record Origin(OriginKind kind, UUID id) {}
