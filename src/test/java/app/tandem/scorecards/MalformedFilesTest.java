package app.tandem.scorecards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each broken file is refused with a sentence, by row where there is one, and never costs much memory. */
class MalformedFilesTest {
    private static final long MB = 1024 * 1024;
    private static final UUID ABANDONMENT = UUID.randomUUID();

    private static List<String> problems(byte[] bytes) {
        var file = ReadingFile.read("calls", bytes);
        var problems = file.isReadable() ? typed(file).problems() : file.problems();
        return problems.stream().map(p -> p.where() + ": " + p.sentence()).toList();
    }

    private static TypedReadings typed(ReadingFile file) {
        var guess = ColumnGuess.of(file, List.of(new ColumnGuess.Candidate(ABANDONMENT, Board.abandonment(), "")));
        return TypedReadings.of(file, guess, LocalDate.of(2026, 6, 3));
    }

    private static void refuses(byte[] bytes, String... words) {
        assertThat(problems(bytes)).singleElement().asString().contains(words);
    }

    private static void refuses(String text, String... words) {
        refuses(text.getBytes(UTF_8), words);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** All that is asked for on the way, whether it is let go at once or not. */
    private static long allocatedBy(Work work) throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void brokenQuotesAreNamedByRow() {
        refuses("date,abandonment rate\n1999-02-28,\"1\n1999-03-01,2\n", "Row 2: A quotation mark is opened here");
        refuses("date,abandonment rate\n1999-02-28,\"1\"2\"\n", "Row 2", "quotation mark");
        refuses("\"date,abandonment rate\n1999-02-28,1\n", "Row 1", "quotation mark");
    }

    @Test
    void byteOrderMarksTellTheEncoding() {
        var text = "\uFEFFdate,abandonment rate\n1999-02-28,1\n";
        for (var encoding : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            var file = ReadingFile.read("calls.csv", text.getBytes(encoding));
            assertThat(file.header()).containsExactly("date", "abandonment rate");
            assertThat(typed(file).readings()).hasSize(1);
        }
    }

    @Test
    void withoutAMarkUtf16IsNoTextUntilSomebodySaysSo() {
        refuses("date,abandonment rate\n1999-02-28,1\n".getBytes(UTF_16LE), "not a text file");
        refuses("a\0b,c\n1,2\n", "not a text file");
        refuses("\uFEFFdate,x\n".getBytes(UTF_16LE).length % 2 == 0 ? new byte[] {-1, -2, 'a'} : new byte[0], "UTF-16");
    }

    @Test
    void lettersOfTheWestAreReadAndAnotherEncodingCanBeSaid() {
        var file = ReadingFile.read("calls.csv", "Tag;Lösungsquote\n30.06.1999;5\n".getBytes(ISO_8859_1));
        assertThat(file.recognised().encoding()).isEqualTo(TextEncoding.WESTERN);
        assertThat(file.header()).containsExactly("Tag", "Lösungsquote");
        var central = file.rows().again(TextEncoding.CENTRAL, null, null);
        assertThat(central.recognised().encoding()).isEqualTo(TextEncoding.CENTRAL);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> file.rows().again(TextEncoding.UTF_8, null, null))
                .hasMessage("Some of it cannot be read as UTF-8. Choose another encoding.");
        assertThat(file.rows().again(null, Delimiter.COMMA, null).header()).containsExactly("Tag;Lösungsquote");
    }

    @Test
    void anUnevenRowAMissingDayAndTheFutureAreNamedByRow() {
        refuses("date,abandonment rate\n1999-01-01,1,9\n", "Row 2: This row has 3 cells, the header has 2.");
        refuses("date,abandonment rate\n1999-02-28,1\n1999-02-31,2\n", "Row 3, date: “1999-02-31” is not a day");
        refuses("date,abandonment rate\n1999-02-28,1\n,2\n", "Row 3, date: The day is missing.");
        refuses("date,abandonment rate\n1999-02-28,5\n1999-03-01,=1+1\n", "Row 3", "“=1+1” is not a number");
        refuses("date,abandonment rate\n", "There is a header but no row below it.");
        refuses("", "The file is empty.");
        refuses(" \r\n \n", "The file is empty.");
        refuses("a,b\n", "header but no row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void everyLineEndWillDoAndAlsoTheirMix(String end) {
        var text = "date,abandonment rate" + end + "1999-02-27,1\n1999-02-28,2\r\n1999-03-01,3" + end;
        var file = ReadingFile.read("calls.csv", text.getBytes(UTF_8));
        assertThat(typed(file).readings()).hasSize(3);
    }

    @Test
    void aLineOfTenMegabytesIsRefusedWithoutBeingGathered() throws Exception {
        var line = ("date,abandonment rate\n1999-02-28," + "9".repeat(10_000_000) + "\n").getBytes(UTF_8);
        assertThat(allocatedBy(() -> refuses(line, "Row 2", "more than a million characters")))
                .isLessThan(40 * MB);
        var open = ("date,\"" + "x".repeat(10_000_000)).getBytes(UTF_8);
        assertThat(allocatedBy(() -> refuses(open, "Row 1", "never closed"))).isLessThan(40 * MB);
    }

    @Test
    void aMillionColumnsAreRefusedWithoutBeingGathered() throws Exception {
        var wide = ("a,".repeat(1_000_000) + "\n1\n").getBytes(UTF_8);
        assertThat(allocatedBy(() -> refuses(wide, "Row 1", "more than 200 columns")))
                .isLessThan(20 * MB);
        var later = ("date,abandonment rate\n" + ",".repeat(1_000_000) + "\n").getBytes(UTF_8);
        assertThat(allocatedBy(() -> refuses(later, "Row 2", "more than 200 columns")))
                .isLessThan(20 * MB);
    }

    @Test
    void packedFilesAreNotUnpackedWholeOrHalf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("date,abandonment rate\n1999-02-28,1\n".getBytes(UTF_8));
        }
        refuses(bytes.toByteArray(), "This is a packed file.");
        refuses(Arrays.copyOf(bytes.toByteArray(), 20), "This is a packed file.");
        refuses(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "(.xls)", "password");
    }

    @Test
    void aPackedFileThatIsNoWorkbookIsRefused() throws IOException {
        var other = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(1);
        }
        refuses(other.toByteArray(), "is no Excel workbook");
        var whole = Sheets.workbook(book -> book.newWorksheet("A").value(0, 0, "x"));
        for (var length = 4; length < whole.length; length += 97) {
            refuses(Arrays.copyOf(whole, length), "is no Excel workbook");
        }
    }

    @Test
    void bombsAreNoticedWhileTheyUnpack() throws Exception {
        var sheet = Sheets.bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", 60);
        assertThat(sheet.length).isLessThan(2_000_000);
        refuses(sheet, "far larger than a sheet of readings would be");
        var texts = Sheets.bomb("xl/sharedStrings.xml", "<sst>", 60);
        refuses(texts, "far larger");
        assertThat(allocatedBy(
                        () -> refuses(Sheets.bomb("xl/sharedStrings.xml", "<sst><si><t>", 2), "no Excel workbook")))
                .isLessThan(60 * MB);
    }

    @Test
    void textsTagsAndCellsWithoutEndAreNotGathered() throws Exception {
        var long1 = "x".repeat(3_000_000);
        var cell = Sheets.ofRows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + long1 + "</t></is></c></row>");
        assertThat(allocatedBy(() -> refuses(cell, "holds more than"))).isLessThan(30 * MB);
        var tag = Sheets.ofRows("<row r='1' note='" + long1 + "'></row>");
        assertThat(allocatedBy(() -> refuses(tag, "more than a million"))).isLessThan(30 * MB);
        var many = new LinkedHashMap<String, byte[]>();
        many.put("xl/sharedStrings.xml", Sheets.bytes("<sst>" + "<si><t>a</t></si>".repeat(1_000_000) + "</sst>"));
        refuses(Sheets.packed(many), "The texts of this workbook are too many");
    }

    @Test
    void aCellThatCallsItselfFarAwayCostsNothing() throws Exception {
        var far = Sheets.ofRows("<row r='1'><c r='ZZZZZZZ1' t='inlineStr'><is><t>a</t></is></c></row>");
        assertThat(allocatedBy(() -> refuses(far, "Row 1", "more than 200 columns")))
                .isLessThan(MB);
        var deep = Sheets.ofRows("<row r='2000000000'><c t='inlineStr'><is><t>a</t></is></c></row>");
        refuses(deep, "The rows of this sheet are not in order");
        var back = Sheets.ofRows("<row r='2'/><row r='1'/>");
        refuses(back, "The rows of this sheet are not in order");
    }

    @Test
    void declaredEntitiesAreNotResolved() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "xl/worksheets/sheet1.xml",
                Sheets.bytes("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'>"
                        + "<c r='A1' t='inlineStr'><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>"));
        refuses(Sheets.packed(parts), "is no Excel workbook");
    }

    @Test
    void aTableOfContentsThatIsTooLongIsNotRead() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < 3_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i));
            }
        }
        refuses(bytes.toByteArray(), "more than 2,000 parts");
    }

    @Test
    void aFormulaInAWorkbookIsNeverReckoned() {
        var file = ReadingFile.read("calls.xlsx", Sheets.workbook(book -> {
            var sheet = book.newWorksheet("A");
            sheet.value(0, 0, "date");
            sheet.value(0, 1, "abandonment rate");
            sheet.value(1, 0, "1999-02-28");
            sheet.formula(1, 1, "HYPERLINK(\"http://x\")");
        }));
        var mapping = file.mapping("date", Map.of("abandonment rate", ABANDONMENT));
        assertThat(TypedReadings.of(file, mapping, LocalDate.of(2026, 6, 3)).problems())
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("HYPERLINK(\"http://x\")” has no value yet");
    }
}
