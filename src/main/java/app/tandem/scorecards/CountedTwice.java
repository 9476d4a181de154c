package app.tandem.scorecards;

import app.tandem.scorecards.ReadingImportSql.Existing;
import app.tandem.scorecards.TypedReadings.Typed;
import app.tandem.shell.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds where a file would put a period's one value beside values of its single days.
 *
 * <p>A value on the first day alone may be that day's or the whole period's. Whoever brings a second day into the same
 * file says which of the two it is.
 */
final class CountedTwice {
    private static final String WHOLE_BESIDE_DAYS =
            "%1$s has readings of single days already, and a value for the whole"
                    + " %2$s would count beside them. If this one is of %3$s alone, put another day of the same %2$s into the"
                    + " %4$s.";
    private static final String DAYS_BESIDE_WHOLE = "%1$s has one value already, of %3$s, and single days would count"
            + " beside it. If that value is of this day alone, put %3$s into the %4$s as well.";

    private final Rhythm rhythm;
    private final Map<LocalDate, Existing> there;
    private final Origin origin;

    CountedTwice(Rhythm rhythm, Map<LocalDate, Existing> there, Origin origin) {
        this.rhythm = rhythm;
        this.origin = origin;
        this.there = there;
    }

    /** The readings are of one measure and ordered by day. */
    List<Problem> among(List<Typed> readings) {
        if (rhythm.cadence() == Cadence.DAILY) {
            return List.of();
        }
        var daysThere = there.keySet().stream().collect(Collectors.groupingBy(rhythm::periodOf, Collectors.counting()));
        var problems = new ArrayList<Problem>();
        readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> rhythm.periodOf(reading.day()), TreeMap::new, Collectors.toList()))
                .forEach((period, brought) -> {
                    var known = daysThere.getOrDefault(period, 0L).intValue();
                    if (known > 0) {
                        check(period, brought, known, problems);
                    }
                });
        return problems;
    }

    private void check(Period period, List<Typed> brought, int known, List<Problem> problems) {
        var first = brought.getFirst();
        var onlyStart = brought.getLast().day().equals(period.start());
        var startIsThere = there.containsKey(period.start());
        var daysAreThere = known > (startIsThere ? 1 : 0);
        if (onlyStart && daysAreThere && saysNew(first)) {
            problems.add(problem(first, WHOLE_BESIDE_DAYS, period));
        } else if (startIsThere && !daysAreThere && !first.day().equals(period.start())) {
            problems.add(problem(first, DAYS_BESIDE_WHOLE, period));
        }
    }

    private boolean saysNew(Typed reading) {
        var old = there.get(reading.day());
        return old == null || ImportPlan.differs(old, reading);
    }

    private Problem problem(Typed reading, String sentence, Period period) {
        return new Problem(
                reading.row(),
                reading.column(),
                sentence.formatted(
                        period.label(), rhythm.cadence().noun(), Days.full(period.start()), origin.carrier()));
    }
}
