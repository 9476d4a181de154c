package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private enum Company {
        ONSPOT("Asia/Manila", "PH", ""),
        ACME("America/New_York", "US", ""),
        GLOBEX("Europe/Berlin", "DE", "by"),
        HANSE("Europe/Berlin", "DE", "hh"),
        SANTIAGO("America/Santiago", "CL", ""),
        RIYADH("Asia/Riyadh", "SA", ""),
        NOWHERE("UTC", "", "");

        private final WorkingCalendar calendar;

        Company(String zone, String country, String region) {
            calendar = WorkingCalendar.in(ZoneId.of(zone)).withHolidaysOf(country, region);
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2} ({3})")
    @CsvSource({
        "ONSPOT,  2026-06-11, works,",
        "ONSPOT,  2026-06-12, rests, Independence Day",
        "ACME,    2026-06-12, works,",
        "ACME,    2026-07-03, rests, Independence Day", // the fourth is a Saturday
        "ACME,    2026-11-26, rests, Thanksgiving Day",
        "ONSPOT,  2026-11-26, works,",
        "GLOBEX,  2026-06-04, rests, Corpus Christi",
        "HANSE,   2026-06-04, works,",
        "GLOBEX,  2026-05-25, rests, Whit Monday",
        "GLOBEX,  2026-05-30, rests,", // a Saturday
        "RIYADH,  2026-06-04, works,",
        "RIYADH,  2026-06-05, rests,", // a Friday
        "RIYADH,  2026-06-07, works,", // a Sunday
        "NOWHERE, 2026-12-25, works,",
        "ACME,    2028-02-29, works,"
    })
    void aDayIsWorkedUnlessItIsWeekendOrAHolidayOfThatPlace(Company of, LocalDate day, String what, String name) {
        assertThat(of.calendar.isBusinessDay(day)).isEqualTo(what.equals("works"));
        assertThat(of.calendar.holiday(day).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}: {3} is the end of business day {2} after {1}")
    @CsvSource({
        // An ordinary week, counted by the recipient's own clock: Friday morning in Manila is still Thursday in New
        // York.
        "ONSPOT,   2026-05-07T22:00:00Z, 2, 2026-05-13T00:00", // Friday there: Monday, Tuesday
        "ACME,     2026-05-07T22:00:00Z, 2, 2026-05-12T00:00", // Thursday there: Friday, Monday
        // Holy Week in the Philippines, Easter Monday in Germany, neither in the United States.
        "ONSPOT,   2026-04-01T02:00:00Z, 2, 2026-04-08T00:00",
        "GLOBEX,   2026-04-01T10:00:00Z, 2, 2026-04-08T00:00",
        "ACME,     2026-04-01T14:00:00Z, 2, 2026-04-04T00:00",
        // Clocks go forward on 8 March in New York and back on 25 October in Berlin.
        "ACME,     2026-03-06T15:00:00Z, 1, 2026-03-10T00:00",
        "GLOBEX,   2026-10-23T10:00:00Z, 1, 2026-10-27T00:00",
        // The Sunday that begins at one o'clock, because midnight does not strike.
        "SANTIAGO, 2026-09-04T15:00:00Z, 1, 2026-09-08T00:00",
        // Leap day, and week 53 with New Year inside.
        "ACME,     2028-02-28T15:00:00Z, 1, 2028-03-01T00:00",
        "ACME,     2026-12-30T15:00:00Z, 5, 2027-01-08T00:00",
        "ONSPOT,   2026-12-29T02:00:00Z, 5, 2027-01-09T00:00", // Rizal Day, New Year's Eve, New Year's Day
        "RIYADH,   2026-06-04T09:00:00Z, 1, 2026-06-08T00:00", // Thursday, then Sunday
        "NOWHERE,  2026-05-08T23:59:59Z, 0, 2026-05-09T00:00"
    })
    void aDeadlineEndsWithItsBusinessDayByTheRecipientsClock(Company of, Instant from, int days, LocalDateTime end) {
        assertThat(of.calendar.endOf(days, from).atZone(of.calendar.zone()).toLocalDateTime())
                .isEqualTo(end);
    }

    @Test
    void aDayWithoutMidnightEndsWhereTheNextBegins() {
        var weekdaysOff =
                new WorkingCalendar(ZoneId.of("America/Santiago"), EnumSet.of(DayOfWeek.MONDAY), "", "", List.of());
        assertThat(weekdaysOff.endOf(1, Instant.parse("2026-09-04T15:00:00Z"))).isEqualTo("2026-09-06T04:00:00Z");
    }

    @ParameterizedTest(name = "{0}: {3} business days from {1} to {2}")
    @CsvSource({
        "ACME,   2026-11-23T15:00:00Z, 2026-11-30T15:00:00Z, 4",
        "ONSPOT, 2026-11-23T02:00:00Z, 2026-11-30T02:00:00Z, 4", // Bonifacio Day is the last
        "GLOBEX, 2026-11-23T10:00:00Z, 2026-11-30T10:00:00Z, 5",
        "ACME,   2026-12-28T15:00:00Z, 2027-01-04T15:00:00Z, 4",
        "ACME,   2026-05-08T15:00:00Z, 2026-05-08T20:00:00Z, 0",
        "ACME,   2026-05-08T15:00:00Z, 2026-05-01T15:00:00Z, 0"
    })
    void ageIsCountedInBusinessDaysThatHaveBegun(Company of, Instant from, Instant to, int days) {
        assertThat(of.calendar.between(from, to)).isEqualTo(days);
    }

    @Test
    void tellsWhichHolidaysADeadlineSkips() {
        var from = Instant.parse("2026-04-01T02:00:00Z");
        var calendar = Company.ONSPOT.calendar;
        assertThat(calendar.skippedBetween(from, calendar.endOf(2, from)))
                .extracting(DayOff::name)
                .containsExactly("Maundy Thursday", "Good Friday");
        assertThat(Company.ACME.calendar.skippedBetween(from, calendar.endOf(2, from)))
                .isEmpty();
    }

    @Test
    void ownDaysOffCountLikeHolidays() {
        var party = LocalDate.of(2026, 5, 11);
        var onspot = Company.ONSPOT.calendar;
        var calendar = new WorkingCalendar(
                onspot.zone(), onspot.weekend(), "PH", "", List.of(new DayOff(party, "Anniversary of OnSpot")));
        assertThat(calendar.holiday(party)).contains("Anniversary of OnSpot");
        assertThat(calendar.next(LocalDate.of(2026, 5, 8))).isEqualTo("2026-05-12");
        assertThat(calendar.nextDaysOff(LocalDate.of(2026, 5, 2), 2))
                .extracting(DayOff::name)
                .containsExactly("Anniversary of OnSpot", "Eid ul-Adha");
    }

    @Test
    void refusesACompanyThatNeverWorksAndAPlaceThatIsNone() {
        var zone = ZoneId.of("UTC");
        assertThatThrownBy(() -> new WorkingCalendar(zone, EnumSet.allOf(DayOfWeek.class), "", "", List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("leave one day");
        assertThatThrownBy(() -> WorkingCalendar.in(zone).withHolidaysOf("XX", ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WorkingCalendar.in(zone).withHolidaysOf("PH", "by"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void knowsWhereTheWeekendIsFridayAndSaturday() {
        assertThat(Company.RIYADH.calendar.weekendInWords()).isEqualTo("Friday and Saturday");
        assertThat(Company.ACME.calendar.weekendInWords()).isEqualTo("Saturday and Sunday");
    }
}
