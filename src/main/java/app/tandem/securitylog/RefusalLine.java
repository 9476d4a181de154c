package app.tandem.securitylog;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.AccessRefused.Way;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the security log. */
public record RefusalLine(
        UUID id,
        Instant firstAt,
        Instant lastAt,
        long times,
        Kind kind,
        Way way,
        @Nullable UUID personId,
        String who,
        String partnership,
        String thing,
        String words,
        String remoteAddress,
        String browser) {}
