package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A week has one value, or one for each of its days, never both. */
@TandemTest
class WholePeriodsTest {
    private static final LocalDate MONDAY = LocalDate.of(1999, 6, 21);

    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final Cast cast;
    private final UUID calls;

    WholePeriodsTest(
            ReadingImports imports, Scorecards scorecards, Measures measures, Readings readings, Cast.Casting casting) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        cast = casting.fresh();
        calls = cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
    }

    private void enter(LocalDate day, int value) {
        cast.actAs(cast.mia, () -> {
            readings.enter(List.of(new ReadingEntry(calls, day, BigDecimal.valueOf(value), "")), "Counted again");
        });
    }

    private void take(String... lines) {
        var file = Board.file(lines);
        cast.actAs(cast.mia, () -> {
            imports.importReadings(file, imports.guess(file), "Counted again", done -> {});
        });
    }

    private List<Problem> problems(String... lines) {
        var file = Board.file(lines);
        return cast.actAs(cast.mia, () -> imports.preview(file, imports.guess(file)))
                .problems();
    }

    private String week() {
        return cast.actAs(cast.sam, () -> scorecards.details(calls, Cadence.WEEKLY.periodOf(MONDAY)))
                .cell()
                .shown();
    }

    @Test
    void aWeekMadeOfDaysIsNotOverwrittenByAValueForAllOfIt() {
        take("date,calls of the week", MONDAY + ",1000", MONDAY.plusDays(1) + ",1100");
        assertThatThrownBy(() -> enter(MONDAY.plusDays(2), 7000))
                .isInstanceOf(Refusal.class)
                .hasMessage("Calls of the week: Week 25, 21 Jun to 27 Jun 1999 is made of readings for single days."
                        + " Correct those one by one on its page.");
        assertThat(week()).isEqualTo("2100");
    }

    @Test
    void mondaysValueIsNotShownAsTheWeeks() {
        take("date,calls of the week", MONDAY + ",1000", MONDAY.plusDays(1) + ",1100");
        var there = cast.actAs(cast.mia, () -> readings.existing(measures.find(calls), MONDAY));
        assertThat(there.madeOfDays()).isTrue();
        assertThat(there.value()).isEmpty();
    }

    @Test
    void aDayOfAWeekMadeOfDaysIsCorrectedByItself() {
        take("date,calls of the week", MONDAY + ",1000", MONDAY.plusDays(1) + ",1100");
        cast.actAs(
                cast.mia,
                () -> readings.correct(new ReadingEntry(calls, MONDAY, BigDecimal.valueOf(1500), ""), "Typo"));
        assertThat(week()).isEqualTo("2600");
    }

    @Test
    void aFileOfSingleDaysIsNotPutBesideTheValueOfTheirWeek() {
        enter(MONDAY, 7000);
        var lines = new String[] {"date,calls of the week", MONDAY.plusDays(1) + ",1100", MONDAY.plusDays(2) + ",1200"};
        assertThat(problems(lines))
                .containsExactly(new Problem(
                        2,
                        "calls of the week",
                        "Week 25, 21 Jun to 27 Jun 1999 has one value already, of 21 Jun 1999, and single days would"
                                + " count beside it. If that value is of this day alone, put 21 Jun 1999 into the file"
                                + " as well."));
        assertThatThrownBy(() -> take(lines))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Nothing was imported. Row 2, calls of the week: Week 25");
        assertThat(week()).isEqualTo("7000");
    }

    @Test
    void aFileThatNamesEveryDayMayReplaceTheValueOfTheirWeek() {
        enter(MONDAY, 7000);
        take("date,calls of the week", MONDAY + ",1000", MONDAY.plusDays(1) + ",1100");
        assertThat(week()).isEqualTo("2100");
    }

    @Test
    void aFileOfWeeksIsNotPutBesideTheDaysOfOne() {
        take("date,calls of the week", MONDAY + ",1000", MONDAY.plusDays(1) + ",1100");
        assertThat(problems("date,calls of the week", MONDAY.minusWeeks(1) + ",6900", MONDAY + ",7000"))
                .extracting(Problem::where, Problem::sentence)
                .containsExactly(tuple(
                        "Row 3, calls of the week",
                        "Week 25, 21 Jun to 27 Jun 1999 has readings of single days already, and a value for the"
                                + " whole week would count beside them. If this one is of 21 Jun 1999 alone, put"
                                + " another day of the same week into the file."));
        assertThat(problems("date,calls of the week", MONDAY + ",1000")).isEmpty();
    }

    @Test
    void theNextDaysOfAWeekThatHasSomeAreTaken() {
        take("date,calls of the week", MONDAY + ",1000", MONDAY.plusDays(1) + ",1100");
        take("date,calls of the week", MONDAY.plusDays(2) + ",1200", MONDAY.plusDays(3) + ",1300");
        assertThat(week()).isEqualTo("4600");
    }
}
