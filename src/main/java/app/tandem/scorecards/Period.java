package app.tandem.scorecards;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One day, week, month or quarter. */
public record Period(Cadence cadence, LocalDate start) implements Comparable<Period> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public Period {
        if (!start.equals(first(cadence, Weeks.beginningOn(start), start))) {
            throw new IllegalArgumentException(start + " does not start a " + cadence.noun());
        }
    }

    private static LocalDate first(Cadence cadence, Weeks weeks, LocalDate day) {
        return switch (cadence) {
            case DAILY -> day;
            case WEEKLY -> weeks.startOf(day);
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    static Period of(Cadence cadence, Weeks weeks, LocalDate day) {
        return new Period(cadence, first(cadence, weeks, day));
    }

    /** Another one like it, the one that holds the day. */
    Period like(LocalDate day) {
        return of(cadence, Weeks.beginningOn(start), day);
    }

    /** The last {@code count} periods, oldest first. */
    public static List<Period> upTo(Period newest, int count) {
        return IntStream.rangeClosed(1 - count, 0).mapToObj(newest::plus).toList();
    }

    public LocalDate end() {
        return plus(1).start().minusDays(1);
    }

    public Period plus(int periods) {
        return new Period(
                cadence,
                switch (cadence) {
                    case DAILY -> start.plusDays(periods);
                    case WEEKLY -> start.plusWeeks(periods);
                    case MONTHLY -> start.plusMonths(periods);
                    case QUARTERLY -> start.plusMonths(3L * periods);
                });
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /** Fits a column head: "W22", "Jun", "Q2", "3 Jun". */
    public String shortLabel() {
        return switch (cadence) {
            case DAILY -> SHORT_DAY.format(start);
            case WEEKLY -> "W" + start.get(fields().weekOfWeekBasedYear());
            case MONTHLY -> SHORT_MONTH.format(start);
            case QUARTERLY -> "Q" + start.get(IsoFields.QUARTER_OF_YEAR);
        };
    }

    /** Fits a line of a table: "W22, 31 May 1999". */
    public String briefLabel() {
        return cadence == Cadence.WEEKLY ? shortLabel() + ", " + DAY.format(start) : label();
    }

    public String label() {
        return switch (cadence) {
            case DAILY -> DAY.format(start);
            case WEEKLY ->
                "Week %d, %s to %s"
                        .formatted(
                                start.get(fields().weekOfWeekBasedYear()), SHORT_DAY.format(start), DAY.format(end()));
            case MONTHLY -> MONTH.format(start);
            case QUARTERLY -> "Quarter %d of %d".formatted(start.get(IsoFields.QUARTER_OF_YEAR), start.getYear());
        };
    }

    /** Weeks from Sunday are counted as in the United States: the first one holds 1 January. */
    private WeekFields fields() {
        return Weeks.beginningOn(start) == Weeks.ISO ? WeekFields.ISO : WeekFields.SUNDAY_START;
    }

    public int year() {
        return cadence == Cadence.WEEKLY ? start.get(fields().weekBasedYear()) : start.getYear();
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }
}
