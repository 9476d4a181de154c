package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.partnership.Member;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@TandemTest
class ScorecardExportsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 30);

    private final ScorecardExports exports;
    private final Scorecards scorecards;
    private final ReadingImports imports;
    private final Measures measures;
    private final Commentaries commentaries;
    private final Disputes disputes;
    private final SharedTexts texts;
    private final Cast cast;

    ScorecardExportsTest(
            ScorecardExports exports,
            Scorecards scorecards,
            ReadingImports imports,
            Measures measures,
            Commentaries commentaries,
            Disputes disputes,
            SharedTexts texts,
            Cast.Casting casting) {
        this.exports = exports;
        this.scorecards = scorecards;
        this.imports = imports;
        this.measures = measures;
        this.commentaries = commentaries;
        this.disputes = disputes;
        this.texts = texts;
        cast = casting.fresh();
        cast.actAs(cast.lee, () -> {
            measures.choose(Board.abandonment().weightedBy(measures.choose(Board.callsOffered())));
            measures.choose(Board.named("=HYPERLINK(\"http://x\")"));
        });
        cast.actAs(cast.mia, () -> {
            var bank = ReadingFile.read("bank.csv", Board.bankFile());
            imports.importReadings(bank, imports.guess(bank), "", done -> {});
        });
    }

    private byte[] shown(ExportFormat format, boolean onlyFront) {
        return cast.actAs(
                cast.lee,
                () -> exports.shown(
                        format,
                        DAY,
                        onlyFront ? "Front measures" : "All measures",
                        measure -> !onlyFront || measure.front()));
    }

    private static List<List<String>> rows(byte[] csv) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new java.io.ByteArrayInputStream(csv))) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    @Test
    void theTextHoldsWhatIsOnTheScreenWithWhenAndBywhom() throws IOException {
        var rows = rows(shown(ExportFormat.CSV, false));
        assertThat(rows.get(0)).containsExactly("Scorecard of " + cast.lee.partnership());
        assertThat(rows.get(1)).containsExactly("Shown: All measures");
        assertThat(rows.get(2).getFirst()).matches("As of \\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d \\(America/New_York\\)");
        assertThat(rows.get(3)).containsExactly("Exported by " + cast.lee.name());
        var page = cast.actAs(cast.lee, () -> scorecards.page(DAY));
        page.rows().forEach(shown -> {
            var row = rows.stream()
                    .filter(one -> one.getFirst().endsWith(shown.measure().name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row).hasSize(5 + 26);
            for (var i = 0; i < 13; i++) {
                assertThat(row.get(5 + 2 * i)).isEqualTo(shown.cells().get(i).shown());
                assertThat(row.get(6 + 2 * i))
                        .isEqualTo(shown.cells().get(i).status().word());
            }
        });
        assertThat(rows.stream().flatMap(List::stream))
                .noneMatch(cell -> cell.startsWith("="))
                .anyMatch(cell -> cell.startsWith("'=HYPERLINK"));
    }

    @Test
    void onlyTheMeasuresOfTheViewAreTaken() throws IOException {
        assertThat(rows(shown(ExportFormat.CSV, true)).stream().map(List::getFirst))
                .noneMatch(name -> name.equals("Calls offered"));
        assertThat(rows(shown(ExportFormat.CSV, false)).stream().map(List::getFirst))
                .contains("Calls offered");
    }

    @Test
    void theWorkbookHoldsNumbersAsNumbersAndWordsAsWords() {
        var file = ReadingFile.read("scorecard.xlsx", shown(ExportFormat.XLSX, false));
        var cells = new ArrayList<String>(file.header());
        file.sample().forEach(row -> cells.addAll(row.cells()));
        assertThat(cells)
                .contains("Scorecard of " + cast.lee.partnership(), "=HYPERLINK(\"http://x\")", "■ Off target")
                .anyMatch(cell -> cell.startsWith("As of "));
    }

    @Test
    void thePaperHoldsShapesAndWordsAndATitle() throws IOException {
        var bytes = shown(ExportFormat.PDF, false);
        Files.write(Path.of("target", "scorecard.pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Scorecard of " + cast.lee.partnership());
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Abandonment rate", "■ Off target", "● On target", "As of ", "Exported by")
                    .contains("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void whatBothSidesSaidOfANumberGoesWithIt() throws IOException {
        var page = cast.actAs(cast.lee, () -> scorecards.page(DAY));
        var row = page.rows()
                .filter(one -> one.measure().name().equals("Abandonment rate"))
                .findFirst()
                .orElseThrow();
        var period = row.cells().getLast().period();
        var id = row.measure().id();
        cast.actAs(cast.lee, () -> {
            disputes.raise(id, period, new BigDecimal("4.4"), "Abandoned within five seconds counts as none");
            commentaries.begin(null, period);
        });
        assertThat(new String(shown(ExportFormat.CSV, true), StandardCharsets.UTF_8))
                .contains("\nW26 1999,Abandonment rate,\"Disputed: ")
                .contains("should be 4.4 %")
                .as("nothing is said of the whole week yet")
                .doesNotContain("The whole period");
        var text = cast.actAs(cast.mia, () -> commentaries.begin(id, period)).textId();
        cast.actAs(cast.mia, () -> texts.rewrite(text, "=A storm closed the site."));
        await().until(() -> new String(shown(ExportFormat.CSV, true), StandardCharsets.UTF_8)
                .contains("\nW26 1999,Abandonment rate,'=A storm closed the site."));
        try (var pdf = Loader.loadPDF(shown(ExportFormat.PDF, true))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(Remark.HEADING, "should be 4.4 %", "=A storm closed the site.");
        }
        assertThat(shown(ExportFormat.XLSX, true)).isNotEmpty();
        assertThat(new String(
                        cast.actAs(
                                cast.miaAtGlobex, () -> exports.shown(ExportFormat.CSV, DAY, "All", measure -> true)),
                        StandardCharsets.UTF_8))
                .doesNotContain("storm");
    }

    @Test
    void whoeverHasAnotherPartnershipTakesAwayOnlyThat() {
        var theirs = cast.actAs(
                cast.miaAtGlobex, () -> exports.shown(ExportFormat.CSV, DAY, "All measures", measure -> true));
        assertThat(new String(theirs, StandardCharsets.UTF_8))
                .contains(cast.miaAtGlobex.partnership())
                .doesNotContain("Abandonment rate");
        assertThat(readings(cast.miaAtGlobex)).noneMatch(line -> line.contains("Abandonment rate"));
    }

    private List<String> readings(Member reader) {
        try (var file = new BufferedReader(
                new InputStreamReader(cast.actAs(reader, exports::readings), StandardCharsets.UTF_8))) {
            return file.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyReadingIsTakenAwayOnceHoweverManyThereAre() {
        var first = LocalDate.of(2010, 1, 1);
        var days = IntStream.range(0, 5_200).mapToObj(first::plusDays).toList();
        cast.actAs(cast.mia, () -> {
            measures.choose(Board.named("Long watched"));
            var file = Board.file(
                    Stream.concat(Stream.of("date,Long watched"), days.stream().map(day -> day + ",1"))
                            .toArray(String[]::new));
            imports.importReadings(file, imports.guess(file), "", done -> {});
        });
        assertThat(readings(cast.lee).stream()
                        .filter(line -> line.startsWith("Long watched,"))
                        .map(line -> line.split(",")[1]))
                .containsExactlyElementsOf(
                        days.stream().map(LocalDate::toString).toList());
    }
}
