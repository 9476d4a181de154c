package app.tandem.scorecards;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cells as they come from Excel, Sheets or the text of a CSV file: the figures alone, each as somebody would type it.
 *
 * @param said what was done to them on the way, in sentences; empty for nothing
 */
public record PastedBlock(List<List<String>> rows, String said) {
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_ROWS = 500;

    /** "16 Nov", "16.11.", "2026-W47", "2026-11": no whole date, and no figure either. */
    private static final Pattern NAMED_DAY =
            Pattern.compile("\\d{1,2}\\.?[ -]\\p{L}{3,}.*|\\d{1,2}\\.\\d{1,2}\\.|\\d{4}-?[WQ]\\d{1,2}|\\d{4}-\\d{2}");

    public static PastedBlock of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return refused();
        }
        var cells = cells(text);
        // Asked before short rows are filled up: one long row among many would make billions of cells.
        var wide = cells.stream().mapToInt(List::size).max().orElse(0);
        if (cells.size() > MOST_ROWS || wide > MOST_ROWS) {
            return refused();
        }
        return new Pasting(even(cells)).block();
    }

    private static PastedBlock refused() {
        return new PastedBlock(
                List.of(), "This is more than a sheet can hold. Save it as CSV and import the file instead.");
    }

    private static List<List<String>> cells(String text) {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                rows.add(line.getFields().stream().map(String::strip).toList());
            }
        } catch (CsvParseException | IllegalStateException unquoted) {
            return text.lines()
                    .map(line ->
                            Stream.of(line.split("\t", -1)).map(String::strip).toList())
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    /** Sheets copy with tabs. A comma between two figures is none within one. */
    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        if (text.indexOf(';') >= 0) {
            return ';';
        }
        return text.lines().filter(line -> !line.isBlank()).allMatch(PastedBlock::isOneFigure) ? '\t' : ',';
    }

    private static boolean isOneFigure(String line) {
        return line.indexOf(',') < 0
                || NumberStyle.POINT.parse(line).isPresent()
                || NumberStyle.COMMA.parse(line).isPresent();
    }

    /** Every row as long as the longest, without the empty ones that a copy ends with. */
    private static List<List<String>> even(List<List<String>> rows) {
        var last = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).stream().anyMatch(cell -> !cell.isEmpty()))
                .max()
                .orElse(-1);
        var kept = rows.subList(0, last + 1);
        var wide = kept.stream().mapToInt(List::size).max().orElse(0);
        return kept.stream()
                .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                        .limit(wide)
                        .toList())
                .toList();
    }

    /** Takes away what only names the figures, and writes each of them in one way. */
    private static final class Pasting {
        private final List<String> said = new ArrayList<>();
        private List<List<String>> rows;

        Pasting(List<List<String>> rows) {
            this.rows = rows;
        }

        PastedBlock block() {
            var across = first();
            leaveOut("The first row");
            rows = turned(rows);
            var down = first();
            if (!leaveOut("The first column")) {
                rows = turned(rows);
                forwards(across);
            } else if (isAllDays(down)) {
                said.add("The days ran downwards and were turned, as measures are the rows here.");
                forwards(down);
            } else {
                rows = turned(rows);
                forwards(across);
            }
            var cells = rows.stream().flatMap(List::stream).toList();
            NumberStyle.surely(cells)
                    .ifPresent(style -> rows = rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> written(cell, style))
                                    .toList())
                            .toList());
            return new PastedBlock(rows, String.join(" ", said));
        }

        private List<String> first() {
            return rows.size() < 2 ? List.of() : rows.getFirst();
        }

        /** A list with its newest day first stands the other way round than the sheet. */
        private void forwards(List<String> heads) {
            var style = DateStyle.of(heads);
            var days =
                    heads.stream().flatMap(cell -> style.parse(cell).stream()).toList();
            if (isAllDays(heads) && days.size() > 1 && days.getFirst().isAfter(days.getLast())) {
                said.add("The days ran backwards and were turned, as the newest is the last here.");
                rows = rows.stream().map(List::reversed).toList();
            }
        }

        /** The first row, as long as it names figures and others follow that may be some. */
        private boolean leaveOut(String which) {
            if (rows.size() < 2 || !isHeading(rows.getFirst())) {
                return false;
            }
            var words = rows.getFirst().stream()
                    .filter(cell -> !cell.isEmpty())
                    .limit(2)
                    .map(Problem::quoted)
                    .toList();
            said.add("%s (%s …) was left out: it holds no values.".formatted(which, String.join(", ", words)));
            rows = rows.subList(1, rows.size());
            return true;
        }

        private static boolean isHeading(List<String> cells) {
            var said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            return !said.isEmpty()
                    && said.stream().allMatch(cell -> isDay(cell) || !startsAsFigure(cell) && !isNothing(cell));
        }

        private static boolean isAllDays(List<String> cells) {
            var said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            return !said.isEmpty() && said.stream().filter(Pasting::isDay).count() * 2 > said.size();
        }

        private static boolean isDay(String cell) {
            return Stream.of(DateStyle.values())
                    .anyMatch(style -> style.parse(cell).isPresent());
        }

        private static boolean startsAsFigure(String cell) {
            return cell.matches("[-+\u2212]?[.,]?\\d.*");
        }

        private static boolean isNothing(String cell) {
            return cell.matches("(?i)n/?a|none|null|-+|–|—|#.*");
        }

        private static List<List<String>> turned(List<List<String>> rows) {
            return rows.isEmpty()
                    ? rows
                    : IntStream.range(0, rows.getFirst().size())
                            .mapToObj(column ->
                                    rows.stream().map(row -> row.get(column)).toList())
                            .toList();
        }

        private static String written(String cell, NumberStyle style) {
            return Optional.of(cell)
                    .filter(words -> !words.isEmpty())
                    .flatMap(style::parse)
                    .map(Numbers::plain)
                    .orElse(cell);
        }
    }
}
