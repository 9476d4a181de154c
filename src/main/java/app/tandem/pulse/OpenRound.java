package app.tandem.pulse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The round in which answers are given now.
 *
 * @param mine what the reader has answered so far; null while they have not
 */
public record OpenRound(
        int number, LocalDate from, LocalDate to, @Nullable PulseDraft mine) {}
