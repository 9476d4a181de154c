package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@TandemTest
class WorkingCalendarsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private final WorkingCalendars calendars;
    private final Cast cast;

    WorkingCalendarsTest(WorkingCalendars calendars, Cast.Casting casting) {
        this.calendars = calendars;
        cast = casting.fresh();
    }

    @Test
    void eachSideOfAPartnershipHasTheCalendarOfItsCompany() {
        set(cast.ben, manila(new DayOff(DAY, "Anniversary")));
        cast.actAs(cast.lee, () -> {
            assertThat(calendars.of(Side.BPO).holiday(DAY)).contains("Anniversary");
            assertThat(calendars.of(Side.CLIENT).holiday(DAY)).isEmpty();
            assertThat(calendars.of(Side.CLIENT).zone()).isEqualTo(ZoneId.of("America/New_York"));
        });
    }

    @Test
    void aChangedCalendarIsReadBackWhole() {
        var weekend = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        var first = new WorkingCalendar(
                ZoneId.of("Europe/Berlin"),
                weekend,
                "DE",
                "by",
                List.of(new DayOff(DAY, "Fair"), new DayOff(DAY.plusDays(1), "Fair")));
        set(cast.gil, first);
        assertThat(calendars.of(cast.gil.organisationId())).isEqualTo(first);
        var second = new WorkingCalendar(
                ZoneId.of("Europe/Berlin"),
                EnumSet.noneOf(DayOfWeek.class),
                "DE",
                "",
                List.of(new DayOff(DAY, "Summer fair")));
        set(cast.gil, second);
        assertThat(calendars.of(cast.gil.organisationId())).isEqualTo(second);
    }

    @Test
    void aCalendarHoldsOnlySoManyDaysOffOfItsOwn() {
        var days = IntStream.range(0, 101)
                .mapToObj(n -> new DayOff(DAY.plusDays(n), "Off"))
                .toArray(DayOff[]::new);
        assertThatThrownBy(() -> set(cast.ben, manila(days))).isInstanceOf(Refusal.class);
    }

    private void set(Member member, WorkingCalendar calendar) {
        calendars.set(member.organisationId(), calendar, true);
    }

    private static WorkingCalendar manila(DayOff... ownDaysOff) {
        var usual = WorkingCalendar.in(ZoneId.of("Asia/Manila")).withHolidaysOf("PH", "");
        return new WorkingCalendar(usual.zone(), usual.weekend(), "PH", "", List.of(ownDaysOff));
    }
}
