package app.tandem.partnership;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a company works: by its own clock, on all days but its weekend, its country's holidays and its own days off.
 *
 * @param country a two-letter code, or nothing for no holidays
 * @param region part of that country, or nothing
 */
public record WorkingCalendar(
        ZoneId zone, Set<DayOfWeek> weekend, String country, String region, List<DayOff> ownDaysOff) {
    private static final int NEARLY_A_WEEK = 6;

    public WorkingCalendar {
        Refusal.unless(
                weekend.size() <= NEARLY_A_WEEK, "A company that never works has no deadlines: leave one day to work.");
        Refusal.unless(country.isEmpty() || Country.find(country).isPresent(), "Choose a country from the list.");
        Refusal.unless(
                region.isEmpty()
                        || Country.find(country).orElseThrow().regions().stream()
                                .anyMatch(part -> part.code().equals(region)),
                "Choose a region of that country.");
        weekend = Set.copyOf(weekend);
        ownDaysOff = List.copyOf(ownDaysOff);
    }

    /** Monday to Friday and no holidays, until the company says otherwise. */
    public static WorkingCalendar in(ZoneId zone) {
        return new WorkingCalendar(zone, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), "", "", List.of());
    }

    /** The same clock, with the holidays of a country and the weekend that is usual there. */
    public WorkingCalendar withHolidaysOf(String code, String part) {
        var usual = Country.find(code).map(Country::weekend).orElse(weekend);
        return new WorkingCalendar(zone, usual, code, part, ownDaysOff);
    }

    public boolean isBusinessDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && holiday(day).isEmpty();
    }

    /** What the day is called if the company does not work on it for another reason than its weekend. */
    public Optional<String> holiday(LocalDate day) {
        return ownDaysOff.stream()
                .filter(off -> off.day().equals(day))
                .map(DayOff::name)
                .findFirst()
                .or(() -> Optional.ofNullable(
                        Holidays.of(country, region, day.getYear()).get(day)));
    }

    /** The first business day after this one. */
    public LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** So many business days after this day. */
    public LocalDate after(LocalDate day, int businessDays) {
        var end = day;
        for (var left = businessDays; left > 0; left--) {
            end = next(end);
        }
        return end;
    }

    /** The midnight that ends the given business day after this moment; also where that midnight never strikes. */
    public Instant endOf(int businessDay, Instant from) {
        return after(dayOf(from), businessDay).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** How many business days have begun here since that moment's day. */
    public int between(Instant from, Instant to) {
        var first = dayOf(from).plusDays(1);
        var beyond = dayOf(to).plusDays(1);
        return first.isBefore(beyond)
                ? (int) first.datesUntil(beyond).filter(this::isBusinessDay).count()
                : 0;
    }

    /** The days on which others might expect the company at work, and it is not. */
    public List<DayOff> skippedBetween(Instant from, Instant to) {
        return daysOff(dayOf(from).plusDays(1))
                .takeWhile(off -> off.day().isBefore(dayOf(to)))
                .toList();
    }

    public List<DayOff> nextDaysOff(LocalDate from, int most) {
        return daysOff(from).limit(most).toList();
    }

    /** Within two years, so that a calendar without any comes to an end. */
    private Stream<DayOff> daysOff(LocalDate from) {
        return from.datesUntil(from.plusYears(2))
                .filter(day -> !weekend.contains(day.getDayOfWeek()))
                .flatMap(day -> holiday(day).map(name -> new DayOff(day, name)).stream());
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Such as "Friday and Saturday". */
    public String weekendInWords() {
        var days = weekend.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toList();
        var last = days.size() - 1;
        return switch (days.size()) {
            case 0 -> "none";
            case 1 -> days.getFirst();
            default -> String.join(", ", days.subList(0, last)) + " and " + days.get(last);
        };
    }
}
