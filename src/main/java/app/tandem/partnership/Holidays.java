package app.tandem.partnership;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of countries and their regions, each year worked out once. */
final class Holidays {
    /** The library also knows stock exchanges; those are named by longer codes. */
    private static final int COUNTRY_CODE = 2;

    private record Where(String country, String region, int year) {}

    private static final Map<Where, Map<LocalDate, String>> WORKED_OUT = new ConcurrentHashMap<>();

    static final List<Country> COUNTRIES = countries();

    private Holidays() {}

    /** By day; none for no country. */
    static Map<LocalDate, String> of(String country, String region, int year) {
        return country.isEmpty()
                ? Map.of()
                : WORKED_OUT.computeIfAbsent(new Where(country, region, year), Holidays::workedOut);
    }

    private static Map<LocalDate, String> workedOut(Where where) {
        var manager = manager(where.country());
        var year = Year.of(where.year());
        Set<Holiday> holidays =
                where.region().isEmpty() ? manager.getHolidays(year) : manager.getHolidays(year, where.region());
        return holidays.stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, holiday -> holiday.getDescription(Locale.ENGLISH), (one, other) -> one));
    }

    private static List<Country> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == COUNTRY_CODE)
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    static List<Country.Region> regions(String country) {
        return manager(country).getCalendarHierarchy().getChildren().values().stream()
                .map(Holidays::region)
                .sorted(Comparator.comparing(Country.Region::name))
                .toList();
    }

    private static Country.Region region(CalendarHierarchy part) {
        return new Country.Region(part.getId(), part.getDescription(Locale.ENGLISH));
    }

    private static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
