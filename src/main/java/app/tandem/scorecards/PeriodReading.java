package app.tandem.scorecards;

import java.util.Optional;

/**
 * What is there already for a period before somebody types its value in.
 *
 * @param madeOfDays whether its readings are of single days; then it takes no value of its own
 */
public record PeriodReading(Optional<ReadingLine> value, boolean madeOfDays) {
    static final PeriodReading OF_SINGLE_DAYS = new PeriodReading(Optional.empty(), true);
}
