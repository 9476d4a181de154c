package app.tandem.partnership;

import java.util.Optional;

/** What a feature wants to have in the current partnership before it goes live. */
public interface Requirement {
    /** In a sentence that says what to do; empty when it is there. */
    Optional<String> missing();
}
