package app.tandem.scorecards;

/** What an import did. */
public record ImportResult(int added, int changed, int same) {
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
