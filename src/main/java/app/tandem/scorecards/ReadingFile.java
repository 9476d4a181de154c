package app.tandem.scorecards;

import app.tandem.partnership.Wording;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A table of text as it came: its header, its rows, and what is wrong with it before anybody asks what it means. */
public record ReadingFile(String name, List<String> header, List<Row> rows, List<Problem> problems) {
    public static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final int MAX_COLUMNS = 200;
    private static final int LONGEST_NAME = 200;
    private static final int MAX_CELL = 1_000_000;
    private static final String DELIMITERS = ",;\t|";

    /** One line of the file. */
    public record Row(int number, List<String> cells) {
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The name is kept to be shown, never to find a file by. */
    public static ReadingFile read(String fileName, byte[] bytes) {
        var name = shortened(fileName);
        if (bytes.length > MAX_BYTES) {
            return refused(name, "The file is larger than 20 MB. Please split it by date and import the parts.");
        }
        if (bytes.length >= 2 && (bytes[0] == 0x1f && bytes[1] == (byte) 0x8b || bytes[0] == 'P' && bytes[1] == 'K')) {
            return refused(name, "This is a packed file or a workbook. Please save the sheet as CSV and import that.");
        }
        var text = TextEncoding.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            return refused(name, "This is not a text file. Please save the sheet as CSV and import that.");
        }
        return text.isBlank() ? refused(name, "The file is empty.") : parse(name, text);
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** For whoever knows what the columns are called. */
    public ImportMapping mapping(String dateColumn, Map<String, UUID> measures) {
        var columns = new HashMap<Integer, UUID>();
        measures.forEach((column, measure) -> columns.put(header.indexOf(column), measure));
        var dates = header.indexOf(dateColumn);
        return new ImportMapping(
                dates,
                DateStyle.of(rows.stream().map(row -> row.cell(dates)).toList()),
                NumberStyle.of(columns.keySet().stream()
                        .flatMap(column -> rows.stream().map(row -> row.cell(column)))
                        .toList()),
                columns,
                -1);
    }

    private static String shortened(String fileName) {
        var name = Wording.upright(fileName)
                .replaceAll("\\p{Cntrl}", " ")
                .replaceAll(".*[/\\\\]", "")
                .strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), 200));
    }

    private static ReadingFile refused(String name, String sentence) {
        return new ReadingFile(name, List.of(), List.of(), List.of(Problem.ofFile(sentence)));
    }

    private static ReadingFile parse(String name, String text) {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        var row = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(delimiterOf(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .maxBufferSize(MAX_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                row++;
                if (line.getFieldCount() > MAX_COLUMNS) {
                    return refused(
                            name,
                            "Row %d has %,d columns. A file may have up to %d."
                                    .formatted(row, line.getFieldCount(), MAX_COLUMNS));
                }
                if (row == 1) {
                    header = names(line.getFields());
                } else {
                    rows.add(new Row(row, List.copyOf(line.getFields())));
                }
            }
        } catch (CsvParseException | IllegalStateException e) {
            return unreadable(name, row + 1, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        rows.removeIf(Row::isBlank);
        return new ReadingFile(name, header, rows, problemsOf(header, rows));
    }

    private static ReadingFile unreadable(String name, int row, String text) {
        var sentence = text.chars().filter(c -> c == '"').count() % 2 == 1
                ? "A quotation mark is opened here and never closed."
                : "This row cannot be read: check its quotation marks, or a cell of more than a million characters.";
        return new ReadingFile(name, List.of(), List.of(), List.of(new Problem(row, "", sentence)));
    }

    private static List<Problem> problemsOf(List<String> header, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of(Problem.ofFile("There is a header but no row below it."));
        }
        if (header.stream().noneMatch(name -> name.codePoints().anyMatch(Character::isLetter))) {
            return List.of(new Problem(1, "", "The first row must name the columns."));
        }
        if (header.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return List.of(new Problem(1, "", "A column name is longer than %d characters.".formatted(LONGEST_NAME)));
        }
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!seen.add(column.toLowerCase(Locale.ROOT))) {
                return List.of(new Problem(1, column, "Two columns have this name. Please rename one."));
            }
        }
        return rows.stream()
                .filter(line -> line.cells().size() != header.size())
                .map(line -> new Problem(
                        line.number(),
                        "",
                        "This row has %d cells, the header has %d."
                                .formatted(line.cells().size(), header.size())))
                .toList();
    }

    private static List<String> names(List<String> cells) {
        var names = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            names.add(
                    cells.get(i).isBlank() ? "Column " + (i + 1) : cells.get(i).strip());
        }
        return List.copyOf(names);
    }

    private static char delimiterOf(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = ',';
        var most = 0L;
        for (char candidate : DELIMITERS.toCharArray()) {
            var count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
