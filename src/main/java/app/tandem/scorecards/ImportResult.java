package app.tandem.scorecards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param until the newest day in the file, none when it holds no value
 */
public record ImportResult(
        int added, int changed, int same, @Nullable LocalDate until) {
    public boolean nothingChanged() {
        return added == 0 && changed == 0;
    }

    public String sentence() {
        if (nothingChanged()) {
            return "Already imported, nothing changed.";
        }
        var sentence = "%,d new".formatted(added);
        if (changed > 0) {
            sentence += ", %,d corrected".formatted(changed);
        }
        if (same > 0) {
            sentence += ", %,d already there".formatted(same);
        }
        return sentence + ".";
    }
}
