package app.tandem.scorecards;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Readings as a file for a spreadsheet; what somebody once typed never becomes a formula there. */
final class ReadingExport {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final CsvWriter csv;

    ReadingExport(Writer file) {
        csv = CsvWriter.builder().build(file);
        csv.writeRecord(
                "measure",
                "day",
                "value",
                "numerator",
                "denominator",
                "sample",
                "unit",
                "status",
                "how",
                "who",
                "when (UTC)",
                "source",
                "note",
                "reason");
    }

    void add(MeasureDetails measure, ReadingLine line) {
        var sample = line.parts().sample();
        csv.writeRecord(safe(
                measure.name(),
                line.day().toString(),
                Numbers.plain(line.value()),
                Numbers.plain(line.parts().numerator()),
                Numbers.plain(line.parts().denominator()),
                sample == null ? "" : sample.toString(),
                measure.unit(),
                line.status().word(),
                line.provenance().word(),
                line.who(),
                line.at().toString(),
                line.source(),
                line.note(),
                line.reason()));
    }

    /** Closes the file. */
    void end() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] safe(String... cells) {
        return Arrays.stream(cells).map(ReadingExport::safe).toArray(String[]::new);
    }

    static String safe(String cell) {
        var couldBeOne = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return couldBeOne && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
