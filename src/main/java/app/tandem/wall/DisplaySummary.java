package app.tandem.wall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A display as its list shows it.
 *
 * @param shows whether it may show anything; not once its days are over
 * @param seenAt when it last asked, as far as is known since Tandem started
 */
public record DisplaySummary(
        UUID id,
        String name,
        String setUpBy,
        Instant validUntil,
        boolean shows,
        @Nullable Instant seenAt) {}
