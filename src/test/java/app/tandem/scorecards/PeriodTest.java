package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theFirstOfJanuaryMayStillBelongToTheOldYearsLastWeek() {
        var week = Cadence.WEEKLY.periodOf(day("1999-01-01"));
        assertThat(week.start()).isEqualTo(day("1998-12-28"));
        assertThat(week.shortLabel()).isEqualTo("W53");
        assertThat(week.year()).isEqualTo(1998);
        assertThat(week.plus(1).shortLabel()).isEqualTo("W1");
    }

    @Test
    void thirteenPeriodsEndWithTheOneThatHoldsTheDay() {
        var weeks = Period.upTo(Cadence.WEEKLY.periodOf(day("1999-06-30")), 13);
        assertThat(weeks).hasSize(13).isSorted();
        assertThat(weeks.getLast().holds(day("1999-06-30"))).isTrue();
        assertThat(weeks.getLast().label()).isEqualTo("Week 26, 28 Jun to 4 Jul 1999");
    }

    @Test
    void monthsAndQuartersEndOnTheirLastDay() {
        assertThat(Cadence.MONTHLY.periodOf(day("2024-02-10")).end()).isEqualTo(day("2024-02-29"));
        assertThat(Cadence.QUARTERLY.periodOf(day("2024-05-31")).start()).isEqualTo(day("2024-04-01"));
        assertThat(Cadence.QUARTERLY.periodOf(day("2024-05-31")).label()).isEqualTo("Quarter 2 of 2024");
    }
}
