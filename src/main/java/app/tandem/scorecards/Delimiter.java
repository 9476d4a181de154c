package app.tandem.scorecards;

/** What stands between the cells of a row. */
public enum Delimiter {
    COMMA("commas", ','),
    SEMICOLON("semicolons", ';'),
    TAB("tabs", '\t'),
    BAR("bars", '|');

    private final String word;
    private final char sign;

    Delimiter(String word, char sign) {
        this.word = word;
        this.sign = sign;
    }

    public String word() {
        return word;
    }

    char sign() {
        return sign;
    }

    /** The one that the first line holds most of, or that it names as some spreadsheets do: "sep=;". */
    static Delimiter of(String firstLine) {
        var best = COMMA;
        var most = 0L;
        for (var candidate : values()) {
            if (candidate.isNamedBy(firstLine)) {
                return candidate;
            }
            var count = candidate.countIn(firstLine);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    boolean isNamedBy(String line) {
        return line.strip().equalsIgnoreCase("sep=" + sign) || line.equalsIgnoreCase("sep=" + sign);
    }

    private long countIn(String line) {
        var count = 0L;
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }
}
