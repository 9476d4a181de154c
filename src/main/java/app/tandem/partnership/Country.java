package app.tandem.partnership;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A country whose holidays are known. */
public record Country(String code, String name) {
    private static final Set<String> RESTS_ON_FRIDAY_AND_SATURDAY =
            Set.of("BD", "BH", "DZ", "EG", "IQ", "JO", "KW", "LY", "MV", "OM", "QA", "SA", "SD", "SY", "YE");

    /** Part of a country, with holidays beyond the country's. */
    public record Region(String code, String name) {}

    public static List<Country> all() {
        return Holidays.COUNTRIES;
    }

    public static Optional<Country> find(String code) {
        return all().stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /** Only asked once a country is chosen: reading the regions of all countries takes seconds. */
    public List<Region> regions() {
        return Holidays.regions(code);
    }

    /** When most people there rest. */
    public Set<DayOfWeek> weekend() {
        return RESTS_ON_FRIDAY_AND_SATURDAY.contains(code)
                ? EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
