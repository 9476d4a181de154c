package app.tandem.scorecards;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The rows of a text, one at a time. */
final class CsvRows {
    private static final int MAX_CELL = 1_000_000;

    private final Content content;
    private final TextScan text;
    private final Delimiter delimiter;

    CsvRows(Content content, TextScan text, Delimiter delimiter) {
        this.content = content;
        this.text = text;
        this.delimiter = delimiter;
    }

    interface OnRow {
        void read(ReadingFile.Row row);
    }

    /** Blank rows are counted and passed over. */
    void each(OnRow onRow) {
        var row = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(delimiter.sign())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .maxBufferSize(MAX_CELL)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(ReadingFile.MAX_COLUMNS + 1)
                                .maxFieldSize(MAX_CELL)
                                .maxRecordSize(MAX_CELL * 4)
                                .build(),
                        text.open(content))) {
            for (CsvRecord line : reader) {
                row++;
                if (line.getFieldCount() > ReadingFile.MAX_COLUMNS) {
                    throw tooWide(row);
                }
                var cells = new ReadingFile.Row(row, line.getFields());
                if (!cells.isBlank() && !(row == 1 && saysDelimiter(line))) {
                    onRow.read(cells);
                }
            }
        } catch (CsvParseException | IllegalStateException e) {
            throw unreadable(row + 1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean saysDelimiter(CsvRecord line) {
        return delimiter.isNamedBy(String.join(String.valueOf(delimiter.sign()), line.getFields()));
    }

    private static Unreadable tooWide(int row) {
        return new Unreadable(new Problem(
                row,
                "",
                "This row has more than %1$d columns. A file may have up to %1$d.".formatted(ReadingFile.MAX_COLUMNS)));
    }

    private Unreadable unreadable(int row, RuntimeException e) {
        if (says(e, " fields")) {
            return tooWide(row);
        }
        return new Unreadable(new Problem(
                row,
                "",
                text.endsInQuotes()
                        ? "A quotation mark is opened here and never closed."
                        : "This row cannot be read: check its quotation marks, or a cell of more than a million"
                                + " characters."));
    }

    /** The reader tells only in words which of its bounds was met. */
    private static boolean says(Throwable e, String words) {
        return String.valueOf(e.getMessage()).contains(words) || e.getCause() != null && says(e.getCause(), words);
    }
}
