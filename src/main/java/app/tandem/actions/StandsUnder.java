package app.tandem.actions;

import app.tandem.partnership.Pillar;
import java.util.Optional;
import java.util.UUID;

/** A feature whose things stand under a pillar, so that what comes from them stands there, too. */
public interface StandsUnder {
    OriginKind kind();

    Optional<Pillar> pillarOf(UUID id);
}
