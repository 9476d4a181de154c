package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a hundred megabytes is read by a Java that has 64 MB for all that it does. */
class LargeFileTest {
    private static final int DAYS = 40_000;
    private static final int MEASURES = 20;

    @TempDir
    Path folder;

    @Test
    void aHundredMegabytesAreReadWithLittleMemory() throws Exception {
        var path = folder.resolve("large.csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            var header = new StringBuilder("date,note,left out");
            for (var i = 0; i < MEASURES; i++) {
                header.append(",Measure ").append(i);
            }
            out.write(bytes(header + "\n"));
            var filler = "x".repeat(2_300);
            for (var day = 0; day < DAYS; day++) {
                var row = new StringBuilder()
                        .append(LocalDate.of(2026, 1, 1).minusDays(day))
                        .append(",Note of row ")
                        .append(day)
                        .append(',')
                        .append(filler);
                for (var i = 0; i < MEASURES; i++) {
                    row.append(',').append(day).append('.').append(10 + i);
                }
                out.write(bytes(row + "\n"));
            }
        }
        assertThat(Files.size(path)).isBetween(95L * 1024 * 1024, (long) ReadingFile.MAX_BYTES);
        assertThat(read(path)).isEqualTo("40000 rows, 800000 readings, 0 problems");
    }

    @Test
    void aWorkbookOfFourHundredThousandCellsIsReadWithLittleMemory() throws Exception {
        var path = folder.resolve("large.xlsx");
        Files.write(path, Sheets.workbook(book -> {
            var sheet = book.newWorksheet("All");
            sheet.value(0, 0, "date");
            for (var i = 0; i < 10; i++) {
                sheet.value(0, i + 1, "Measure " + i);
            }
            for (var day = 1; day <= DAYS; day++) {
                sheet.value(day, 0, LocalDate.of(2026, 1, 1).minusDays(day).toString());
                for (var i = 0; i < 10; i++) {
                    sheet.value(day, i + 1, day + i / 10.0);
                }
            }
        }));
        assertThat(read(path)).isEqualTo("40000 rows, 400000 readings, 0 problems");
    }

    private static String read(Path path) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reader.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    @Test
    void whatIsLargerIsRefusedAndNoMoreOfItTakenThanTellsThat() throws IOException {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                read += length;
                return length;
            }
        };
        var spool = Spool.of(endless, ReadingFile.MAX_BYTES);
        assertThat(endless.read).isLessThan(ReadingFile.MAX_BYTES + 200_000L);
        assertThat(ReadingFile.read("endless.csv", spool).problems())
                .extracting(Problem::sentence)
                .containsExactly("The file is larger than 100 MB. Please split it by date and import the parts.");
    }

    @Test
    void nothingIsLeftInTheFolderOfTemporaryFiles() throws IOException {
        var before = parts();
        var spool = Spool.of(InputStream.nullInputStream(), 10);
        assertThat(parts()).isEqualTo(before);
        spool.close();
        ReadingFile.read("a.xlsx", Sheets.ofRows("<row/>"));
        assertThat(parts()).isEqualTo(before);
    }

    private static List<File> parts() {
        return List.of(new File(System.getProperty("java.io.tmpdir"))
                .listFiles((in, name) -> name.startsWith("tandem-") && name.endsWith(".part")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the small Java runs. */
    static final class Reader {
        public static void main(String[] arguments) throws IOException {
            Spool spool;
            try (var in = Files.newInputStream(Path.of(arguments[0]))) {
                spool = Spool.of(in, ReadingFile.MAX_BYTES);
            }
            var file = ReadingFile.read("large", spool);
            var columns = new HashMap<Integer, java.util.UUID>();
            for (var i = 0; i < file.header().size(); i++) {
                if (file.header().get(i).startsWith("Measure")) {
                    columns.put(i, java.util.UUID.randomUUID());
                }
            }
            var mapping = new ImportMapping(
                    0, DateStyle.ISO, NumberStyle.POINT, columns, file.header().indexOf("note"));
            var typed = TypedReadings.of(file, mapping, LocalDate.of(2026, 6, 3));
            var counted = new int[1];
            typed.inParts(part -> counted[0] += part.size());
            System.out.printf(
                    "%d rows, %d readings, %d problems%n",
                    file.rowCount(), counted[0], typed.problems().size());
            file.problems().forEach(System.out::println);
        }
    }
}
