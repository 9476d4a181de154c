package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TandemTest
class EntrySheetsTest {
    private static final LocalDate WEEK =
            Cadence.WEEKLY.periodOf(Board.today()).plus(-1).start();

    private final Readings readings;
    private final Measures measures;
    private final Closes closes;
    private final ReadingImports imports;
    private final Cast cast;
    private UUID calls = new UUID(0, 0);

    EntrySheetsTest(Readings readings, Measures measures, Closes closes, ReadingImports imports, Cast.Casting casting) {
        this.readings = readings;
        this.measures = measures;
        this.closes = closes;
        this.imports = imports;
        cast = casting.fresh();
    }

    @BeforeEach
    void aWeeklyMeasure() {
        calls = cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
    }

    private int enter(LocalDate day, String value, String reason) {
        return cast.actAs(
                cast.mia,
                () -> readings.enter(List.of(new ReadingEntry(calls, day, new BigDecimal(value), "")), reason));
    }

    private EntrySheet.Place place(LocalDate day) {
        return sheet().place(calls, day).orElseThrow();
    }

    private EntrySheet sheet() {
        return cast.actAs(cast.ben, () -> readings.sheet(Cadence.WEEKLY, readings.today(), 8));
    }

    @Test
    void itShowsWhatIsThereAndBeginsWhereSomethingIsMissing() {
        assertThat(sheet().firstMissing(cast.actAs(cast.ben, readings::today)))
                .hasValueSatisfying(first -> assertThat(first.period().start()).isEqualTo(WEEK));
        enter(WEEK, "6100", "");
        assertThat(place(WEEK).there()).satisfies(there -> {
            assertThat(there.value()).isEqualByComparingTo("6100");
            assertThat(there.who()).isEqualTo("Mia Santos");
        });
        assertThat(place(WEEK.minusWeeks(1)).there()).isNull();
        assertThat(sheet().firstMissing(cast.actAs(cast.ben, readings::today))).isEmpty();
    }

    @Test
    void aWeekThatIsMadeOfDaysTakesNoValueOfItsOwn() {
        var file = ReadingFile.read(
                "days.csv",
                "date,calls of the week\n%s,1000\n%s,1100\n"
                        .formatted(WEEK, WEEK.plusDays(1))
                        .getBytes(StandardCharsets.UTF_8));
        cast.actAs(cast.mia, () -> imports.importReadings(file, imports.guess(file), "", done -> {}));
        assertThat(place(WEEK)).matches(EntrySheet.Place::madeOfDays);
        assertThatThrownBy(() -> enter(WEEK, "2100", "")).hasMessageContaining("made of readings for single days");
    }

    @Test
    void aClosedWeekSaysWhyNothingCanBeTyped() {
        enter(WEEK, "6100", "");
        var week = Cadence.WEEKLY.periodOf(WEEK);
        cast.actAs(cast.lee, () -> closes.sign(week, Map.of(calls, "6100")));
        cast.actAs(cast.mia, () -> closes.sign(week, Map.of(calls, "6100")));
        assertThat(place(WEEK).settled()).contains("is closed: both sides have signed it");
        assertThatThrownBy(() -> enter(WEEK, "6200", "Counted again"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence()).contains("is closed");
                    assertThat(refusal.parts()).extracting(part -> part.field()).containsExactly(calls + " " + WEEK);
                });
    }

    @Test
    void allOfASheetIsSavedOrNothing() {
        var later = cast.actAs(cast.mia, readings::today).plusWeeks(3);
        assertThatThrownBy(() -> cast.actAs(
                        cast.mia,
                        () -> readings.enter(
                                List.of(
                                        new ReadingEntry(calls, WEEK, BigDecimal.TEN, ""),
                                        new ReadingEntry(calls, later, BigDecimal.TEN, "")),
                                "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lies in the future");
        assertThat(place(WEEK).there()).isNull();
    }

    @Test
    void aReasonForOneValueIsNoneForAnotherThatCameInSince() {
        enter(WEEK, "6100", "");
        var seen = Objects.requireNonNull(place(WEEK).there()).wording();
        enter(WEEK, "6150", "Late calls");
        assertThatThrownBy(() -> over(seen)).hasMessageContaining("a colleague has put 6150 there meanwhile");
        assertThatThrownBy(() -> over("")).hasMessageContaining("a colleague has put 6150 there meanwhile");
        assertThat(over(Objects.requireNonNull(place(WEEK).there()).wording())).isEqualTo(1);
    }

    private int over(String wording) {
        var entry = new ReadingEntry(calls, WEEK, BigDecimal.valueOf(7000), Parts.NONE, "", wording);
        return cast.actAs(cast.ben, () -> readings.enter(List.of(entry), "Counted again"));
    }

    @Test
    void aSheetHasAtLeastOnePeriodAndNoMoreThanSomebodyLooksOver() {
        for (var count : new int[] {-1, 0, 101}) {
            assertThatThrownBy(() -> cast.actAs(cast.ben, () -> readings.sheet(Cadence.WEEKLY, WEEK, count)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("between one and a hundred");
        }
    }

    @Test
    void bothSidesTypeAlike() {
        cast.actAs(
                cast.lee,
                () -> readings.enter(List.of(new ReadingEntry(calls, WEEK, BigDecimal.valueOf(6100), "")), ""));
        assertThat(enter(WEEK.minusWeeks(1), "6000", "")).isEqualTo(1);
        assertThat(place(WEEK).there())
                .satisfies(there -> assertThat(there.who()).isEqualTo("Lee Carter"));
    }

    @Test
    void strangersAndAuditorsTypeNothing() {
        assertThatThrownBy(() -> cast.actAs(
                        cast.auditor(Side.CLIENT),
                        () -> readings.enter(List.of(new ReadingEntry(calls, WEEK, BigDecimal.TEN, "")), "")))
                .isInstanceOf(RuntimeException.class);
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> cast.actAs(
                            stranger,
                            () -> readings.enter(List.of(new ReadingEntry(calls, WEEK, BigDecimal.TEN, "")), "")))
                    .isInstanceOf(Refusal.class);
            cast.actAs(stranger, () -> measures.choose(Board.named("Of " + stranger.name(), Cadence.WEEKLY)));
            var theirs = cast.actAs(stranger, () -> readings.sheet(Cadence.WEEKLY, readings.today(), 8));
            assertThat(theirs.row(calls)).isEmpty();
        }
        assertThat(place(WEEK).there()).isNull();
    }
}
