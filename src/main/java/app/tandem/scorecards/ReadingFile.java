package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table as it came: its header, its rows, and what is wrong with it before anybody asks what it means.
 *
 * @param rowCount how many rows below the header say something
 * @param sample the first of them; all are read one by one, since they may be more than memory should hold
 */
public record ReadingFile(
        String name,
        Recognised recognised,
        List<String> header,
        int rowCount,
        List<Row> sample,
        Rows rows,
        List<Problem> problems) {
    public static final int MAX_BYTES = 100 * 1024 * 1024;
    static final int MAX_COLUMNS = 200;

    /** One line of the file. */
    public record Row(int number, List<String> cells) {
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Takes one row after the other. */
    public interface OnRow {
        void read(Row row);
    }

    /** Where the rows come from, as often as they are asked for. */
    public interface Rows {
        void each(OnRow onRow);

        /** The same bytes, understood another way; what is null is found out. Refuses what they cannot be. */
        ReadingFile again(@Nullable TextEncoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet);

        void close();
    }

    public static ReadingFile read(String fileName, byte[] bytes) {
        return read(fileName, Content.of(bytes));
    }

    /** The name is kept to be shown, never to find a file by. */
    public static ReadingFile read(String fileName, Content content) {
        var name = shortened(fileName);
        try {
            return understood(name, content, null, null, null);
        } catch (Unreadable no) {
            content.close();
            return new ReadingFile(
                    name, Recognised.NOTHING, List.of(), 0, List.of(), new NoRows(), List.of(no.problem()));
        }
    }

    private static ReadingFile understood(
            String name,
            Content content,
            @Nullable TextEncoding encoding,
            @Nullable Delimiter delimiter,
            @Nullable String sheet) {
        if (content.size() > MAX_BYTES) {
            throw new Unreadable("The file is larger than 100 MB. Please split it by date and import the parts.");
        }
        try {
            return switch (FileKind.of(content)) {
                case PACKED ->
                    throw new Unreadable("This is a packed file. Please unpack it and import what is in it.");
                case OLD_WORKBOOK ->
                    throw new Unreadable("This is a workbook of the old kind (.xls) or one with a password. Please save"
                            + " it as .xlsx without a password, or as CSV.");
                case WORKBOOK -> ofWorkbook(name, content, sheet);
                case TEXT -> ofText(name, content, encoding, delimiter);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadingFile ofWorkbook(String name, Content content, @Nullable String sheet) throws IOException {
        try (var workbook = Workbook.of(content)) {
            var read = workbook.read(sheet);
            var rows = new StoredRows(
                    name, content, read.rows(), new CsvRows(read.rows(), TextScan.OF_A_SHEET, Delimiter.COMMA));
            return rows.table(new Recognised(TextEncoding.UTF_8, Delimiter.COMMA, read.name(), workbook.sheets()));
        }
    }

    private static ReadingFile ofText(
            String name, Content content, @Nullable TextEncoding encoding, @Nullable Delimiter wished)
            throws IOException {
        var text = TextScan.of(content, encoding);
        if (text.isBlank()) {
            throw new Unreadable("The file is empty.");
        }
        var delimiter = wished == null ? Delimiter.of(text.firstLine()) : wished;
        return new StoredRows(name, content, content, new CsvRows(content, text, delimiter))
                .table(new Recognised(text.encoding(), delimiter, "", List.of()));
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** Whose file it was need not keep it any longer. */
    public void close() {
        rows.close();
    }

    /** For whoever knows what the columns are called. */
    public ImportMapping mapping(String dateColumn, Map<String, UUID> measures) {
        var columns = new HashMap<Integer, UUID>();
        measures.forEach((column, measure) -> columns.put(header.indexOf(column), measure));
        var dates = header.indexOf(dateColumn);
        return new ImportMapping(
                dates,
                DateStyle.of(sample.stream().map(row -> row.cell(dates)).toList()),
                NumberStyle.of(columns.keySet().stream()
                        .flatMap(column -> sample.stream().map(row -> row.cell(column)))
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

    private static final class NoRows implements Rows {
        @Override
        public void each(OnRow onRow) {
            // There are none.
        }

        @Override
        public ReadingFile again(
                @Nullable TextEncoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet) {
            throw new IllegalStateException("What could not be read is not kept.");
        }

        @Override
        public void close() {
            // Nothing is kept.
        }
    }

    /** Rows that can be read again, from the bytes that came or from what a workbook's sheet was written out to. */
    private record StoredRows(String name, Content whole, Content here, CsvRows all) implements Rows {
        @Override
        public void each(OnRow onRow) {
            var below = new boolean[1];
            all.each(row -> {
                if (below[0]) {
                    onRow.read(row);
                }
                below[0] = true;
            });
        }

        @Override
        public ReadingFile again(
                @Nullable TextEncoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet) {
            try {
                var other = understood(name, whole, encoding, delimiter, sheet);
                if (here != whole) {
                    here.close();
                }
                return other;
            } catch (Unreadable no) {
                throw new Refusal(no.problem().sentence());
            }
        }

        @Override
        public void close() {
            here.close();
            whole.close();
        }

        /** Looks at every row once. */
        ReadingFile table(Recognised recognised) {
            var look = new FirstLook();
            all.each(look::take);
            return look.file(name, recognised, this);
        }
    }
}
