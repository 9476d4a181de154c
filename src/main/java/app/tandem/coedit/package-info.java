/**
 * Texts that several people write at once: the order of their changes, the log that outlives a crash, and the socket
 * between. It refuses whoever is not a member of the text's partnership as if the text did not exist, and acknowledges
 * nothing that is not on disk.
 */
@NullMarked
@ApplicationModule(
        displayName = "Co-editing",
        allowedDependencies = {"partnership", "history", "shell"})
package app.tandem.coedit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
