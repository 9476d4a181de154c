package app.tandem.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows whose browser this is; the screen provides it, so that nothing below depends on the screen. */
public interface PersonSource {
    @Nullable
    UUID personId();
}
