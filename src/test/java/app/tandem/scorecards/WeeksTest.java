package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks begin on Monday or on Sunday, as a partnership counts. */
@TandemTest
class WeeksTest {
    private final Measures measures;
    private final Readings readings;
    private final Scorecards scorecards;
    private final Cast cast;

    WeeksTest(Measures measures, Readings readings, Scorecards scorecards, Cast.Casting casting) {
        this.measures = measures;
        this.readings = readings;
        this.scorecards = scorecards;
        cast = casting.fresh();
    }

    @ParameterizedTest(name = "{0} in {1} weeks: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22 | ISO | 2026-11-16 | Week 47, 16 Nov to 22 Nov 2026",
                "2026-11-22 | SUNDAY | 2026-11-22 | Week 48, 22 Nov to 28 Nov 2026",
                "2026-11-28 | SUNDAY | 2026-11-22 | Week 48, 22 Nov to 28 Nov 2026",
                "2027-01-01 | ISO | 2026-12-28 | Week 53, 28 Dec to 3 Jan 2027",
                "2027-01-01 | SUNDAY | 2026-12-27 | Week 1, 27 Dec to 2 Jan 2027",
                "2024-02-29 | SUNDAY | 2024-02-25 | Week 9, 25 Feb to 2 Mar 2024"
            })
    void aDayLiesInTheWeekThatBeganLast(LocalDate day, Weeks weeks, LocalDate start, String label) {
        var week = new Rhythm(Cadence.WEEKLY, weeks).periodOf(day);
        assertThat(week.start()).isEqualTo(start);
        assertThat(week.label()).isEqualTo(label);
        assertThat(week.plus(-1).plus(1)).isEqualTo(week);
        assertThat(week.like(day.plusWeeks(3))).isEqualTo(week.plus(3));
        assertThat(new Rhythm(Cadence.DAILY, weeks).stepOf(day)).isEqualTo(week);
    }

    @Test
    void everythingIsLaidOutInTheWeeksThatThePartnershipCounts() {
        var id = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        cast.actAs(cast.mia, () -> measures.countIn(Weeks.SUNDAY));
        var sunday =
                new Rhythm(Cadence.WEEKLY, Weeks.SUNDAY).periodOf(Board.today()).plus(-1);
        cast.actAs(
                cast.mia,
                () -> readings.enter(
                        List.of(new ReadingEntry(id, sunday.start().plusDays(3), new BigDecimal("4.2"), "")), ""));
        var page = cast.actAs(cast.sam, () -> scorecards.page());
        assertThat(page.grids().getFirst().periods().get(11)).isEqualTo(sunday);
        var cell = page.row(id).orElseThrow().cells().get(11);
        assertThat(cell.shown()).isEqualTo("4.2");
        assertThat(cast.actAs(cast.sam, () -> scorecards.details(id, sunday)).readings())
                .extracting(ReadingLine::day)
                .containsExactly(sunday.start());
    }

    @Test
    void theyStayOnceAValueOfAWholeWeekIsThere() {
        var id = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        var yesterday = Board.today().minusDays(1);
        cast.actAs(
                cast.mia,
                () -> readings.enter(List.of(new ReadingEntry(id, yesterday, new BigDecimal("4.2"), "")), ""));
        assertThat(cast.actAs(cast.lee, measures::canChangeWeeks)).isFalse();
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> measures.countIn(Weeks.SUNDAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Weeks stay Monday to Sunday");
        cast.actAs(cast.lee, () -> measures.countIn(Weeks.ISO));
    }

    @Test
    void anotherPartnershipKeepsItsOwnAndAnAuditorChangesNone() {
        cast.actAs(cast.lee, () -> measures.countIn(Weeks.SUNDAY));
        assertThat(cast.actAs(cast.gil, measures::weeks)).isEqualTo(Weeks.ISO);
        assertThat(cast.actAs(cast.mia, measures::weeks)).isEqualTo(Weeks.SUNDAY);
        assertThatThrownBy(() -> cast.actAs(cast.auditor(Side.CLIENT), () -> measures.countIn(Weeks.ISO)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("auditor");
    }
}
