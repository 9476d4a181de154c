package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One reading with where it comes from: who, when, by which file and row, and why it was corrected. */
public record ReadingLine(
        UUID id,
        LocalDate day,
        BigDecimal value,
        String shown,
        Status status,
        Parts parts,
        Provenance provenance,
        String who,
        Instant at,
        String source,
        String note,
        String reason) {
    /** Tells what stands there from everything that stood there before or will. */
    public String wording() {
        return id() + " " + at();
    }

    public Figure figure() {
        return new Figure(value, parts);
    }
}
