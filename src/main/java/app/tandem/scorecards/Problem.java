package app.tandem.scorecards;

/**
 * Something in a file that keeps it from being imported.
 *
 * @param row as a spreadsheet counts, the header being row 1; 0 when the file as a whole is meant
 * @param column its name in the file, empty when the whole row is meant
 */
public record Problem(int row, String column, String sentence) {
    static Problem ofFile(String sentence) {
        return new Problem(0, "", sentence);
    }

    public String where() {
        if (row == 0) {
            return "The file";
        }
        return column.isEmpty() ? "Row " + row : "Row " + row + ", " + column;
    }

    /** A cell as it may stand in a sentence: short, and without anything a terminal or a page could trip over. */
    static String quoted(String cell) {
        var clean = cell.replaceAll("\\p{Cntrl}", " ").strip();
        return "“" + (clean.length() > 40 ? clean.substring(0, 40) + "…" : clean) + "”";
    }
}
