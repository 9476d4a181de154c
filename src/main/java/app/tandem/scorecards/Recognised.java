package app.tandem.scorecards;

import java.util.List;

/**
 * What a file was recognised as; who imports it sees it, and can say otherwise.
 *
 * @param encoding what it would be as a text; of no matter in a workbook
 * @param sheet the sheet of a workbook that is read, empty for a text
 * @param sheets all of a workbook's sheets that are shown in it
 */
public record Recognised(TextEncoding encoding, Delimiter delimiter, String sheet, List<String> sheets) {
    static final Recognised NOTHING = new Recognised(TextEncoding.UTF_8, Delimiter.COMMA, "", List.of());

    public boolean isWorkbook() {
        return !sheet.isEmpty();
    }
}
