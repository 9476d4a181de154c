package app.tandem.scorecards;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A shown scorecard as rows of text; two columns for each period, with its value and how it stands. */
final class ScorecardCsv {
    private ScorecardCsv() {}

    static String of(ShownScorecard shown) {
        var text = new StringWriter();
        // Spreadsheets take a text without a mark for one of the West's old encodings.
        text.write('\uFEFF');
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        shown.head().forEach(line -> write(csv, List.of(line)));
        for (var grid : shown.grids()) {
            write(csv, List.of(""));
            var head = new ArrayList<>(List.of("measure", "target", "unit", "owners", "now"));
            grid.periods().forEach(period -> {
                head.add(ShownScorecard.label(period));
                head.add(ShownScorecard.label(period) + " status");
            });
            write(csv, head);
            grid.rows().forEach(row -> write(csv, cells(shown, row)));
        }
        if (!shown.remarks().isEmpty()) {
            write(csv, List.of(""));
            write(csv, List.of("period", "measure", Remark.HEADING.toLowerCase(Locale.ROOT)));
            shown.remarks().forEach(remark -> write(csv, List.of(remark.period(), remark.about(), remark.words())));
        }
        return text.toString();
    }

    private static List<String> cells(ShownScorecard shown, MeasureRow row) {
        var measure = row.measure();
        var cells = new ArrayList<>(
                List.of(measure.name(), measure.target(), measure.unit(), measure.owners(), shown.standing(row)));
        row.cells().forEach(cell -> {
            cells.add(cell.shown());
            cells.add(cell.status().word());
        });
        return cells;
    }

    private static void write(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(ReadingExport::safe).toList());
    }
}
