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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a reading says stays, by whatever way another one comes in, until somebody who has seen it says otherwise. */
@TandemTest
class ReadingsThatAreThereTest {
    private static final LocalDate DAY = Board.today().minusDays(1);

    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final ReadingImports imports;
    private final SentReadings sent;
    private final Cast cast;

    ReadingsThatAreThereTest(
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            SentReadings sent,
            Cast.Casting casting) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.imports = imports;
        this.sent = sent;
        cast = casting.fresh();
    }

    private UUID resolved() {
        return cast.actAs(
                cast.lee, () -> measures.choose(Board.named("Resolved").rolledUpAs(RollUp.RATIO)));
    }

    private ReadingLine line(UUID measure) {
        return cast.actAs(cast.lee, () -> scorecards.details(measure, Cadence.WEEKLY.periodOf(DAY)))
                .readings()
                .getFirst();
    }

    @Test
    void aNoteTakesNothingAwayOfWhatAValueIsMadeOf() {
        var measure = resolved();
        var made = new ReadingEntry(measure, DAY, null, Parts.of(new BigDecimal(45), new BigDecimal(50)), "");
        cast.actAs(cast.mia, () -> readings.enter(List.of(made), ""));
        var before = line(measure);
        var file = Board.file("date,Resolved,note", DAY + "," + Numbers.plain(before.value()) + ",A holiday");
        cast.actAs(cast.mia, () -> imports.importReadings(file, imports.guess(file), "A note", done -> {}));
        assertThat(line(measure).note()).isEqualTo("A holiday");
        assertThat(line(measure).parts().saysTheSameAs(before.parts())).isTrue();
    }

    @Test
    void aProgramThatSendsAShareAgainChangesNothing() {
        resolved();
        var thirds = new SentReading(1, "Resolved", DAY, null, new BigDecimal(2), new BigDecimal(3), null, "");
        var batch = new SentBatch("nightly", "", List.of(thirds), List.of());
        assertThat(cast.actAs(cast.ben, () -> sent.take(batch)).added()).isEqualTo(1);
        assertThat(cast.actAs(cast.ben, () -> sent.take(batch)).same()).isEqualTo(1);
    }

    @Test
    void aColleaguesCorrectionIsSeenBeforeItIsCorrected() {
        var measure = cast.actAs(cast.lee, () -> measures.choose(Board.named("Handling time")));
        cast.actAs(cast.mia, () -> readings.enter(List.of(entry(measure, "95", null)), ""));
        var seen = line(measure).wording();
        cast.actAs(cast.mia, () -> readings.correct(entry(measure, "96", seen), "Counted again"));
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> readings.correct(entry(measure, "97", seen), "Ours")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a colleague has put 96");
        assertThat(line(measure).value()).isEqualByComparingTo("96");
    }

    private static ReadingEntry entry(UUID measure, String value, String over) {
        return new ReadingEntry(measure, DAY, new BigDecimal(value), Parts.NONE, "", over);
    }

    @Test
    void aReasonThatIsTooLongIsRefusedInASentence() {
        var measure = cast.actAs(cast.lee, () -> measures.choose(Board.named("Handling time")));
        cast.actAs(cast.mia, () -> readings.enter(List.of(entry(measure, "95", null)), ""));
        assertThatThrownBy(() ->
                        cast.actAs(cast.mia, () -> readings.correct(entry(measure, "96", null), "x".repeat(501))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("up to 500 characters");
    }

    @Test
    void aShareThatIsTooLargeToKeepIsNamedByItsRow() {
        var measure = resolved();
        var file = Board.file("date,measure,value,numerator,denominator", DAY + ",Resolved,,999999999999,0.000001");
        assertThat(problems(file, table(measure, -1)))
                .containsExactly("What the value is made of makes a number of more than twelve digits.");
    }

    @Test
    void aFileIsReadByTheDefinitionThatCountsNow() {
        var measure = cast.actAs(
                cast.lee, () -> measures.choose(Board.named("Resolved").rolledUpAs(RollUp.LAST)));
        cast.actAs(cast.mia, () -> measures.confirmNumbers(measure, 0));
        var start = Cadence.WEEKLY.periodOf(Board.today()).start();
        cast.actAs(
                cast.lee,
                () -> measures.define(
                        measure,
                        measures.find(measure).version(),
                        Board.named("Resolved").rolledUpAs(RollUp.RATIO),
                        start));
        cast.actAs(cast.mia, () -> measures.sign(measure, measures.find(measure).version()));
        var file = Board.file("date,measure,value,numerator,denominator", Board.today() + ",Resolved,,45,50");
        assertThat(problems(file, table(measure, -1))).isEmpty();
    }

    private static ImportMapping table(UUID measure, int unit) {
        return new ImportMapping(
                0,
                DateStyle.ISO,
                NumberStyle.POINT,
                Map.of(),
                -1,
                Map.of(),
                Map.of(),
                new LongTable(1, 2, unit, 3, 4, -1, Map.of("Resolved", measure), Set.of()));
    }

    private List<String> problems(ReadingFile file, ImportMapping mapping) {
        return cast.actAs(cast.mia, () -> imports.preview(file, mapping)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }
}
