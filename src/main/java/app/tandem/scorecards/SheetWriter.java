package app.tandem.scorecards;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a sheet of a workbook out as rows of text, each cell as the sheet shows it and every row at its own number. */
final class SheetWriter {
    private static final int MOST_ROWS = 1_048_576;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final int LONGEST = 100_000;

    private final SharedTexts texts;
    private final SheetCell shown;
    private final Spool out;
    private int written;
    private int width;

    SheetWriter(SharedTexts texts, CellFormats formats, boolean from1904, Spool out) {
        this.texts = texts;
        this.shown = new SheetCell(formats, from1904);
        this.out = out;
    }

    boolean isEmpty() {
        return width == 0;
    }

    void write(InputStream sheet) throws IOException, XMLStreamException {
        var xml = new XmlTags(sheet);
        try (var csv =
                CsvWriter.builder().build(new OutputStreamWriter(out.append(MOST_BYTES), StandardCharsets.UTF_8))) {
            var row = 0;
            while (xml.next()) {
                if (xml.begins("row")) {
                    row = next(row, xml.attribute("r"));
                    write(csv, row, cells(xml, row));
                }
            }
        } catch (Spool.TooMuch e) {
            throw tooLarge();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof Spool.TooMuch ? tooLarge() : e;
        }
    }

    private static Unreadable tooLarge() {
        return new Unreadable(
                "This sheet is too large to be read at once. Please split it by date and import the parts.");
    }

    /** Rows come in order, or the sheet is damaged. */
    private static int next(int row, String said) {
        var number = said.isEmpty() ? row + 1 : SheetCell.number(said);
        if (number <= row || number > MOST_ROWS) {
            throw new Unreadable("The rows of this sheet are not in order, or are more than %,d.".formatted(MOST_ROWS));
        }
        return number;
    }

    private void write(CsvWriter csv, int row, List<String> cells) {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        for (; written < row - 1; written++) {
            csv.writeRecord("");
        }
        // The first row that says anything is the header, and tells how wide the table is.
        width = width == 0 ? last : width;
        var record = new String[Math.max(width, last)];
        for (var i = 0; i < record.length; i++) {
            record[i] = i < last ? cells.get(i) : "";
        }
        csv.writeRecord(record);
        written++;
    }

    private List<String> cells(XmlTags xml, int row) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                var column = SheetCell.column(xml.attribute("r"), cells.size());
                var cell = cell(xml);
                if (cell.isBlank()) {
                    continue;
                }
                if (column >= ReadingFile.MAX_COLUMNS) {
                    throw new Unreadable(new Problem(
                            row,
                            "",
                            "This row has more than %1$d columns. A file may have up to %1$d."
                                    .formatted(ReadingFile.MAX_COLUMNS)));
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, cell);
            }
        }
        return cells;
    }

    private String cell(XmlTags xml) throws XMLStreamException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var value = new StringBuilder();
        var formula = new StringBuilder();
        var isFormula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                xml.textUntil("v", "", value, LONGEST);
            } else if (xml.begins("is")) {
                xml.textUntil("is", "rPh", value, LONGEST);
            } else if (xml.begins("f")) {
                isFormula = true;
                xml.textUntil("f", "", formula, LONGEST);
            }
        }
        var raw = value.toString();
        if (raw.isEmpty()) {
            // What was never calculated is shown as the formula, which no column of readings takes.
            return isFormula ? "=" + formula : "";
        }
        return type.equals("s") ? texts.at(raw) : shown.shown(type, style, raw);
    }
}
