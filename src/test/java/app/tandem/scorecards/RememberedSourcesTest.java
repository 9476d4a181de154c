package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class RememberedSourcesTest {
    private final ReadingImports imports;
    private final Cast cast;
    private final UUID abandonment;
    private final UUID answer;

    RememberedSourcesTest(ReadingImports imports, Measures measures, Cast.Casting casting) {
        this.imports = imports;
        cast = casting.fresh();
        abandonment = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        answer = cast.actAs(cast.lee, () -> measures.choose(Board.speedOfAnswer()));
    }

    private void take(ReadingFile file, ImportMapping mapping) {
        cast.actAs(cast.mia, () -> imports.importReadings(file, mapping, "", done -> {}));
    }

    @Test
    void whatTheColumnsMeantIsTheFirstIdeaNextTimeInWhateverOrderTheyStand() {
        var file = Board.file("Tag,Wert A,Wert B,Text", "03/04/1999,\"0,5\",\"7\",Sturm");
        take(
                file,
                new ImportMapping(
                        0,
                        DateStyle.MONTH_SLASHES,
                        NumberStyle.COMMA,
                        Map.of(1, abandonment, 2, answer),
                        3,
                        Map.of(),
                        Map.of(abandonment, true),
                        null));
        var next = Board.file("wert b,TAG,Text,Wert A", "8,05/06/1999,,\"0,25\"");
        var guess = cast.actAs(cast.lee, () -> imports.guess(next));
        assertThat(guess)
                .isEqualTo(new ImportMapping(
                        1,
                        DateStyle.MONTH_SLASHES,
                        NumberStyle.COMMA,
                        Map.of(3, abandonment, 0, answer),
                        2,
                        Map.of(),
                        Map.of(abandonment, true),
                        null));
        assertThat(cast.actAs(cast.lee, () -> imports.lastTime(next)))
                .hasValueSatisfying(last -> assertThat(last.by()).isEqualTo(cast.mia.name()));
    }

    @Test
    void namesThatWereMatchedOrLeftOutAreStillSoAndNewOnesAreGuessed() {
        var file = Board.file("day,measure,value", "1999-06-29,Quote,11", "1999-06-29,Tee,3");
        var guess = cast.actAs(cast.mia, () -> imports.guess(file));
        var table = Objects.requireNonNull(guess.table());
        take(
                file,
                new ImportMapping(
                        guess.dateColumn(),
                        guess.dates(),
                        guess.numbers(),
                        Map.of(),
                        -1,
                        Map.of(),
                        Map.of(),
                        table.with(Map.of("Quote", abandonment), Set.of("Tee"))));
        var next = Board.file("day,measure,value", "1999-06-30,quote,11", "1999-06-30,V2,3", "1999-06-30,Tee,3");
        var again = Objects.requireNonNull(
                cast.actAs(cast.lee, () -> imports.guess(next)).table());
        assertThat(again.names()).containsOnly(Map.entry("quote", abandonment), Map.entry("v2", answer));
        assertThat(again.leftOut()).containsExactly("tee");
    }

    @Test
    void anotherPartnershipKnowsNothingOfIt() {
        var file = Board.file("Tag,Wert", "1999-06-29,11");
        take(file, file.mapping("Tag", Map.of("Wert", abandonment)));
        for (var stranger : java.util.List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, () -> imports.lastTime(file))).isEmpty();
            assertThat(cast.actAs(stranger, () -> imports.guess(file)).measures())
                    .isEmpty();
        }
        assertThat(cast.actAs(cast.sam, () -> imports.lastTime(file))).isPresent();
    }

    @Test
    void anotherSheetIsAnotherSource() {
        byte[] workbook = Sheets.workbook(book -> {
            for (var name : new String[] {"North", "South"}) {
                var sheet = book.newWorksheet(name);
                sheet.value(0, 0, "Tag");
                sheet.value(0, 1, "Wert");
                sheet.value(1, 0, "1999-06-29");
                sheet.value(1, 1, 11);
            }
        });
        var north = ReadingFile.read("calls.xlsx", workbook);
        take(north, north.mapping("Tag", Map.of("Wert", abandonment)));
        assertThat(cast.actAs(cast.mia, () -> imports.lastTime(north))).isPresent();
        var south = north.rows().again(null, null, "South");
        assertThat(cast.actAs(cast.mia, () -> imports.lastTime(south))).isEmpty();
    }
}
