package app.tandem.partnership;

import java.util.Optional;

/** What a feature wants to have in the current partnership before it goes live. */
public interface Requirement {
    /** Empty when it is there. */
    Optional<Missing> missing();
}
