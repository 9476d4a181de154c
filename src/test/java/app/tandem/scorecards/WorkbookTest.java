package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
    private static final UUID ABANDONMENT = UUID.randomUUID();

    private static ReadingFile file(Sheets.Fill fill) {
        return ReadingFile.read("calls.xlsx", Sheets.workbook(fill));
    }

    private static TypedReadings readings(ReadingFile file) {
        return TypedReadings.of(
                file,
                ColumnGuess.of(file, List.of(new ColumnGuess.Candidate(ABANDONMENT, Board.abandonment(), ""))),
                TODAY);
    }

    private static List<String> cells(ReadingFile file, int column) {
        return file.sample().stream().map(row -> row.cell(column)).toList();
    }

    @Test
    void daysNumbersAndSharesAreReadAsTheSheetShowsThem() {
        var file = file(workbook -> {
            var sheet = workbook.newWorksheet("Calls");
            sheet.value(0, 0, "Day");
            sheet.value(0, 1, "Abandonment rate");
            sheet.value(0, 2, "Calls offered");
            sheet.value(1, 0, LocalDate.of(2026, 5, 4));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 1, 0.0875);
            sheet.style(1, 1).format("0.0%").set();
            sheet.value(1, 2, 1234.567);
            sheet.value(2, 0, LocalDate.of(2026, 5, 5));
            sheet.style(2, 0).format("d mmm yyyy").set();
            sheet.value(2, 1, 0.1);
            sheet.style(2, 1).format("0.0%").set();
            sheet.value(2, 2, 1200);
        });
        assertThat(file.problems()).isEmpty();
        assertThat(file.recognised().sheet()).isEqualTo("Calls");
        assertThat(cells(file, 0)).containsExactly("2026-05-04", "2026-05-05");
        assertThat(cells(file, 1)).containsExactly("8.75 %", "10 %");
        assertThat(cells(file, 2)).containsExactly("1234.5670", "1200");
        var typed = readings(file);
        assertThat(typed.problems()).isEmpty();
        assertThat(typed.readings())
                .extracting(TypedReadings.Typed::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("8.75"), BigDecimal.TEN);
    }

    @Test
    void theFirstSheetWithAnythingInItIsTakenAndAnotherCanBeChosen() {
        var file = file(workbook -> {
            workbook.newWorksheet("Cover").value(0, 0, "");
            var may = workbook.newWorksheet("May");
            may.value(0, 0, "Day");
            may.value(1, 0, "2026-05-04");
            var june = workbook.newWorksheet("June");
            june.value(0, 0, "Day");
            june.value(1, 0, "2026-06-01");
        });
        assertThat(file.recognised().sheet()).isEqualTo("May");
        assertThat(file.recognised().sheets()).containsExactly("Cover", "May", "June");
        var june = file.rows().again(null, null, "June");
        assertThat(cells(june, 0)).containsExactly("2026-06-01");
        assertThat(cells(june.rows().again(null, null, "May"), 0)).containsExactly("2026-05-04");
    }

    @Test
    void aFormulaCountsByItsValueAndOneWithoutIsNamedByRowAndColumn() {
        var file = ReadingFile.read(
                "calls.xlsx",
                Sheets.ofRows(row(1, "Day", "Abandonment rate")
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>2026-05-04</t></is></c>"
                        + "<c r='B2'><f>3+4</f><v>7</v></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>2026-05-05</t></is></c>"
                        + "<c r='B3'><f>SUM(C1:C9)</f></c></row>"
                        + "<row r='4'><c r='A4' t='inlineStr'><is><t>2026-05-06</t></is></c>"
                        + "<c r='B4' t='e'><v>#DIV/0!</v></c></row>"));
        assertThat(readings(file).problems())
                .extracting(problem -> problem.where() + ": " + problem.sentence())
                .containsExactly(
                        "Row 3, Abandonment rate: The formula “=SUM(C1:C9)” has no value yet. Open the workbook, let it"
                                + " calculate, and save it.",
                        "Row 4, Abandonment rate: “#DIV/0!” is not a number such as 1,234.5.");
    }

    @Test
    void rowsKeepTheNumberThatTheSheetGivesThem() {
        var file = ReadingFile.read(
                "calls.xlsx",
                Sheets.ofRows(
                        row(3, "Day", "Abandonment rate") + row(5, "2026-05-04", "5") + row(9, "2026-05-32", "6")));
        assertThat(readings(file).problems()).extracting(Problem::where).containsExactly("Row 9, Day");
    }

    @Test
    void textsThatCellsShareAreFound() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "xl/worksheets/sheet1.xml",
                Sheets.bytes("<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c>"
                        + "</row><row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>5E-1</v></c></row>"
                        + "</sheetData></worksheet>"));
        parts.put(
                "xl/sharedStrings.xml",
                Sheets.bytes("<sst><si><t>Abandonment </t><r><t>rate</t></r></si><si><t>Day</t></si>"
                        + "<si><t>2026-05-04</t><rPh sb='0' eb='1'><t>read aloud</t></rPh></si></sst>"));
        var file = ReadingFile.read("calls.xlsx", Sheets.packed(parts));
        assertThat(file.header()).containsExactly("Day", "Abandonment rate");
        assertThat(cells(file, 0)).containsExactly("2026-05-04");
        assertThat(cells(file, 1)).containsExactly("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd,DAY",
        "d/m/yy,DAY",
        "mmm yy,DAY",
        "[$-409]d mmm yyyy,DAY",
        "0.0%,SHARE",
        "0.00,NUMBER",
        "#.##0 \"days\",NUMBER",
        "General,NUMBER",
        "[h]:mm:ss,TIME",
        "hh:mm,TIME",
        "mm:ss,TIME",
        "0.0 \\%,NUMBER"
    })
    void aFormatTellsWhatANumberIs(String code, CellFormats.Shown shown) {
        assertThat(CellFormats.shown(code)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"36526,2000-01-01", "61,1900-03-01", "59,1900-02-28", "1,1900-01-01", "46146.5,2026-05-04 12:00"})
    void aNumberIsTheDayThatTheSheetShows(String serial, String day) {
        assertThat(cell("14", serial)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1E999999999", "1E-999999999", "9999999999", "-5", "NaN", "1e5e5"})
    void anAbsurdNumberStaysWhatItIsAndIsNoDay(String raw) {
        assertThat(cell("14", raw)).isEqualTo(raw);
        assertThat(DateStyle.ISO.parse(cell("14", raw))).isEmpty();
    }

    private static String cell(String format, String raw) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "xl/worksheets/sheet1.xml",
                Sheets.bytes("<worksheet><sheetData>" + row(1, "Day") + "<row r='2'><c r='A2' s='0'><v>" + raw
                        + "</v></c></row></sheetData></worksheet>"));
        parts.put(
                "xl/styles.xml",
                Sheets.bytes("<styleSheet><cellXfs><xf numFmtId='" + format + "'/></cellXfs></styleSheet>"));
        return cells(ReadingFile.read("calls.xlsx", Sheets.packed(parts)), 0).getFirst();
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r='%d'>".formatted(number));
        for (var i = 0; i < cells.length; i++) {
            row.append("<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, number, cells[i]));
        }
        return row.append("</row>").toString();
    }
}
