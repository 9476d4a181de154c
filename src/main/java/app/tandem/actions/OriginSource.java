package app.tandem.actions;

import java.util.Optional;
import java.util.UUID;

/** A feature whose things actions can come from. */
public interface OriginSource {
    OriginKind kind();

    /** Empty for a thing that does not exist and for one that the current member may not see: nobody can tell which. */
    Optional<OriginLink> find(UUID id);
}
