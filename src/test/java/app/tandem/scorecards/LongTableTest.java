package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class LongTableTest {
    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Cast cast;
    private final UUID abandonment;
    private final UUID answer;

    LongTableTest(ReadingImports imports, Scorecards scorecards, Measures measures, Cast.Casting casting) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.measures = measures;
        cast = casting.fresh();
        abandonment = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        answer = cast.actAs(cast.lee, () -> measures.choose(Board.speedOfAnswer()));
    }

    private static final String[] ROWS = {
        "day,measure,value,unit,n,remark",
        "1999-06-29,Abandonment rate,11,%,900,",
        "1999-06-29,ASA,21,s,880,storm",
        "1999-06-30,V3,12,%,,"
    };

    private ImportMapping guess(ReadingFile file) {
        return cast.actAs(cast.mia, () -> imports.guess(file));
    }

    private List<String> problems(ReadingFile file, ImportMapping mapping) {
        return cast.actAs(cast.mia, () -> imports.preview(file, mapping)).problems().stream()
                .map(problem -> problem.where() + ": " + problem.sentence())
                .toList();
    }

    @Test
    void oneReadingInEachRowIsRecognisedByItsColumnsAndItsNames() {
        var file = Board.file(ROWS);
        var guess = guess(file);
        assertThat(guess.layout()).isEqualTo(Layout.LONG);
        var table = Objects.requireNonNull(guess.table());
        assertThat(table.names())
                .containsOnly(
                        Map.entry("abandonment rate", abandonment),
                        Map.entry("asa", answer),
                        Map.entry("v3", abandonment));
        assertThat(table.sampleColumn()).isEqualTo(4);
        assertThat(guess.noteColumn()).isEqualTo(5);
        var result = cast.actAs(cast.mia, () -> imports.importReadings(file, guess, "", done -> {}));
        assertThat(result.added()).isEqualTo(3);
        var line = cast.actAs(
                        cast.lee, () -> scorecards.details(answer, Cadence.DAILY.periodOf(LocalDate.of(1999, 6, 29))))
                .readings()
                .getFirst();
        assertThat(line.note()).isEqualTo("storm");
        assertThat(line.source()).isEqualTo("calls.csv, row 3");
    }

    @Test
    void whatEachReadingIsMadeOfIsReadWithIt() {
        var file = Board.file(
                "day,measure,value,numerator,denominator,sample", "1999-06-29,V3,11,99,900,900", "1999-06-30,V3,12,,,");
        var typed = TypedReadings.of(file, guess(file), LocalDate.of(2026, 1, 1));
        assertThat(typed.problems()).isEmpty();
        assertThat(typed.readings().getFirst().parts())
                .isEqualTo(new Parts(new BigDecimal("99.000000"), new BigDecimal("900.000000"), 900));
        assertThat(typed.readings().getLast().parts()).isEqualTo(Parts.NONE);
    }

    @Test
    void aColumnOfTheWideTableMayBeAPartOfAMeasure() {
        var file = Board.file(
                "date,Abandonment rate,Abandonment rate numerator,Abandonment rate n", "1999-06-29,11,99,900");
        var guess = guess(file);
        assertThat(guess.layout()).isEqualTo(Layout.WIDE);
        assertThat(guess.measures()).containsOnly(Map.entry(1, abandonment));
        assertThat(guess.parts())
                .containsOnly(
                        Map.entry(2, new PartOf(abandonment, Part.NUMERATOR)),
                        Map.entry(3, new PartOf(abandonment, Part.SAMPLE)));
        var typed = TypedReadings.of(file, guess, LocalDate.of(2026, 1, 1));
        assertThat(typed.readings().getFirst().parts()).isEqualTo(new Parts(new BigDecimal("99.000000"), null, 900));
    }

    @Test
    void aPartWithoutItsValueIsNamed() {
        var file = Board.file(
                "date,Abandonment rate,Abandonment rate numerator,Abandonment rate n",
                "1999-06-29,,99,",
                "1999-06-30,5,9,x",
                "1999-06-28,5,9,2.5");
        assertThat(problems(file, guess(file)))
                .containsExactly(
                        "Row 2, Abandonment rate: The value is missing, though what it is made of is there.",
                        "Row 3, Abandonment rate n: “x” is not a number such as 1,234.5.",
                        "Row 3, Abandonment rate: A numerator needs its denominator, and the other way round.",
                        "Row 4, Abandonment rate n: “2.5” is not how many were counted.",
                        "Row 4, Abandonment rate: A numerator needs its denominator, and the other way round.");
    }

    @Test
    void aNameThatIsMatchedToNoMeasureIsToldWithItsRowsUntilItIsLeftOutOnPurpose() {
        var file = Board.file(
                "day,measure,value",
                "1999-06-29,Abandonment rate,11",
                "1999-06-29,Shrinkage of tea,3",
                "1999-06-30,shrinkage of TEA ,4");
        var guess = guess(file);
        assertThat(problems(file, guess))
                .containsExactly(
                        "The file: “Shrinkage of tea”, in 2 rows, is matched to no measure yet. Choose one for it, or"
                                + " leave it out.");
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> imports.importReadings(file, guess, "", done -> {})))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is matched to no measure yet");
        var table = Objects.requireNonNull(guess.table());
        var without = new ImportMapping(
                guess.dateColumn(),
                guess.dates(),
                guess.numbers(),
                Map.of(),
                -1,
                Map.of(),
                Map.of(),
                table.with(table.names(), Set.of("Shrinkage of tea")));
        var result = cast.actAs(cast.mia, () -> imports.importReadings(file, without, "", done -> {}));
        assertThat(result.added()).isEqualTo(1);
    }

    @Test
    void anotherUnitThanTheMeasuresIsNamed() {
        var file = Board.file("day,measure,value,unit", "1999-06-29,V3,11,seconds", "1999-06-30,V3,11,percent");
        assertThat(problems(file, guess(file)))
                .containsExactly("Row 2, unit: “Abandonment rate” is counted in %, not in “seconds”.");
    }

    @Test
    void theSameDayOfTheSameMeasureTwiceIsNamedWhereItComesAgain() {
        var file = Board.file(
                "day,measure,value", "1999-06-29,V3,11", "1999-06-29,V2,11", "1999-06-29,Abandonment rate,12");
        assertThat(problems(file, guess(file)))
                .containsExactly("Row 4, day: 1999-06-29 of this measure is already in row 2.");
    }

    @Test
    void whatWasExportedIsUnderstoodAndChangesNothing() {
        var file = Board.file(ROWS);
        cast.actAs(cast.mia, () -> imports.importReadings(file, guess(file), "", done -> {}));
        var export = cast.actAs(cast.lee, () -> Board.exported(scorecards));
        var back = ReadingFile.read("export.csv", export.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var result = cast.actAs(cast.mia, () -> imports.importReadings(back, imports.guess(back), "", done -> {}));
        assertThat(result.sentence()).isEqualTo("Already imported, nothing changed.");
        assertThat(result.same()).isEqualTo(3);
    }
}
