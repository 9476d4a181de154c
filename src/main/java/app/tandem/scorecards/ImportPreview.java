package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before it does anything.
 *
 * @param doubts what keeps nothing from being imported, but ought to be looked at before
 * @param fractions percentages whose values look like fractions, and how they are read here
 * @param corrections the first of the values that are there already and differ
 */
public record ImportPreview(
        List<Problem> problems,
        List<Doubt> doubts,
        List<Fractions> fractions,
        int added,
        int changed,
        int same,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Correction> corrections) {

    /** A value that is there already, and what the file says instead. */
    public record Correction(String measure, LocalDate day, BigDecimal was, BigDecimal becomes) {}

    static ImportPreview refused(List<Problem> problems) {
        return new ImportPreview(problems, List.of(), List.of(), 0, 0, 0, null, null, List.of());
    }

    /** How each percentage that looks like fractions is read here. */
    public Map<UUID, Boolean> answers() {
        return Fractions.answers(fractions);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** The file was imported before, or says nothing new. */
    public boolean changesNothing() {
        return isClean() && added == 0 && changed == 0;
    }
}
