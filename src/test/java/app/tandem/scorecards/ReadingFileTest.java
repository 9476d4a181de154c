package app.tandem.scorecards;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingFileTest {
    private static final UUID ABANDONMENT = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

    private static ReadingFile file(String text) {
        return ReadingFile.read("calls.csv", text.getBytes(UTF_8));
    }

    private static TypedReadings readings(ReadingFile file) {
        var guess = ColumnGuess.of(file, List.of(new ColumnGuess.Candidate(ABANDONMENT, Board.abandonment(), "")));
        return TypedReadings.of(file, guess, TODAY);
    }

    private static List<String> problems(String text) {
        var file = file(text);
        var problems = file.isReadable() ? readings(file).problems() : file.problems();
        return problems.stream().map(p -> p.where() + ": " + p.sentence()).toList();
    }

    @Test
    void theRealFileIsUnderstoodWithoutHelp() throws IOException {
        try (var in = getClass().getResourceAsStream("/demo/bank-call-centre-1999-h1.csv")) {
            var file = ReadingFile.read("bank.csv", in.readAllBytes());
            var library = new KpiLibrary();
            var candidates = Stream.concat(
                            Stream.of(Board.callsOffered()),
                            Stream.of("V1", "V2", "V3", "V4")
                                    .map(key ->
                                            MeasureDraft.of(library.find(key).orElseThrow())))
                    .map(measure -> new ColumnGuess.Candidate(UUID.randomUUID(), measure, ""))
                    .toList();
            var mapping = ColumnGuess.of(file, candidates);
            var guessed = mapping.measures().entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> file.header().get(e.getKey()),
                            e -> candidates.stream()
                                    .filter(c -> c.id().equals(e.getValue()))
                                    .findFirst()
                                    .orElseThrow()
                                    .definition()
                                    .name()));
            assertThat(guessed)
                    .containsEntry("abandon_rate_pct", "Abandonment rate")
                    .containsEntry("average_service_time_s", "Average handle time")
                    .containsEntry("average_queue_time_s", "Average speed of answer")
                    .containsEntry("calls_offered", "Calls offered")
                    .doesNotContainKey("abandoned");
            assertThat(mapping.dates()).isEqualTo(DateStyle.ISO);
            var typed = TypedReadings.of(file, mapping, TODAY);
            assertThat(typed.problems()).isEmpty();
            assertThat(typed.readings()).hasSize(179 * 4);
        }
    }

    @Test
    void semicolonsDecimalCommasAndAByteOrderMarkAreRecognised() {
        var file = file("\uFEFFDatum;Abandonment rate\n30.06.1999;1.234,5\n29.06.1999;11,08 %\n");
        assertThat(readings(file).problems()).isEmpty();
        assertThat(readings(file).readings())
                .extracting(TypedReadings.Typed::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1234.5"), new BigDecimal("11.08"));
    }

    @Test
    void aFileInUtf16IsRead() {
        var file = ReadingFile.read("x.csv", ("\uFEFFdate\tAbandonment rate\n1999-06-30\t5\n").getBytes(UTF_16LE));
        assertThat(readings(file).readings()).hasSize(1);
    }

    @Test
    void the31stOfFebruaryIsNamedByRowAndColumn() {
        assertThat(problems("date,abandonment rate\n1999-02-28,1\n1999-02-31,2\n"))
                .containsExactly("Row 3, date: “1999-02-31” is not a day such as 1999-06-30.");
    }

    @Test
    void aCellThatIsNoNumberIsNamedByRowAndColumn() {
        assertThat(problems("date,abandonment rate\n1999-02-27,5\n1999-02-28,n/a\n1999-03-01,=1+1\n"))
                .containsExactly(
                        "Row 3, abandonment rate: “n/a” is not a number such as 1,234.5.",
                        "Row 4, abandonment rate: “=1+1” is not a number such as 1,234.5.");
    }

    @Test
    void everyProblemIsNamedNotOnlyTheFirst() {
        assertThat(problems("date,abandonment rate\n1999-02-28,1\n1999-02-28,2\n2099-01-01,3\n,4\nsoon,x\n"))
                .containsExactly(
                        "Row 3, date: 1999-02-28 is already in row 2.",
                        "Row 4, date: 2099-01-01 lies in the future.",
                        "Row 5, date: The day is missing.",
                        "Row 6, date: “soon” is not a day such as 1999-06-30.",
                        "Row 6, abandonment rate: “x” is not a number such as 1,234.5.");
    }

    @Test
    void brokenFilesAreRefusedInASentence() {
        assertThat(problems("date,abandonment rate\n1999-02-28,\"1\n1999-03-01,2\n"))
                .containsExactly("Row 2: A quotation mark is opened here and never closed.");
        assertThat(problems("")).containsExactly("The file: The file is empty.");
        assertThat(problems("date,abandonment rate\n"))
                .containsExactly("The file: There is a header but no row below it.");
        assertThat(problems("a\0b,c\n1,2\n")).hasSize(1).first().asString().contains("not a text file");
        assertThat(problems("date,abandonment rate\n1999-01-01,1,9\n"))
                .containsExactly("Row 2: This row has 3 cells, the header has 2.");
        assertThat(problems("1999-01-01,5\n1999-01-02,6\n"))
                .containsExactly("Row 1: The first row must name the columns.");
        assertThat(problems("a".repeat(2_000_000) + ",b\n1,2\n")).hasSize(1);
        assertThat(problems("a,".repeat(10_000) + "\n1\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("up to 200");
    }

    @Test
    void aPageOrAPictureWithAScriptIsNoTableWhateverItsName() {
        for (var page : List.of(
                "<!DOCTYPE html>\n<html><body onload=\"alert(1)\">\n<script>alert(1)</script>\n</body></html>\n",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>alert(1)</script>\n</svg>\n")) {
            assertThat(problems(page)).as(page).isNotEmpty();
        }
    }

    @Test
    void mixedLineEndsAndBlankLinesDoNotMatter() {
        assertThat(readings(file("date,abandonment rate\r\n1999-02-27,1\n\n1999-02-28,2\r\n,\r\n"))
                        .readings())
                .extracting(TypedReadings.Typed::row)
                .containsExactly(2, 4);
    }

    @Test
    void whetherTheDayOrTheMonthComesFirstIsSaidToBeOpen() {
        var open = List.of("01/02/1999", "03/04/1999");
        assertThat(DateStyle.of(open).isAmbiguousFor(open)).isTrue();
        var plain = List.of("01/02/1999", "03/14/1999");
        assertThat(DateStyle.of(plain)).isEqualTo(DateStyle.MONTH_SLASHES);
        assertThat(DateStyle.MONTH_SLASHES.isAmbiguousFor(plain)).isFalse();
    }
}
