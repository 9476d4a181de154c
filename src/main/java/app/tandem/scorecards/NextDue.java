package app.tandem.scorecards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The value that has to come next.
 *
 * @param by the last moment at which it comes in time
 * @param late whether that moment is over
 */
public record NextDue(Period period, Instant by, boolean late) {
    static NextDue of(MeasureDetails measure, ReadingRepository.@Nullable Span span, AsOf asOf) {
        var period = period(measure, span);
        var rule = measure.ruleOn(period.start());
        var by = asOf.lastMoment(
                rule.dueOn(period, asOf), rule.definition().terms().dueBy());
        return new NextDue(period, by, by.isBefore(asOf.now()));
    }

    /** When the value that has to come next is late. */
    static Instant lateFrom(MeasureDetails measure, ReadingRepository.@Nullable Span span, AsOf asOf) {
        var period = period(measure, span);
        var rule = measure.ruleOn(period.start());
        return asOf.lateFrom(rule.dueOn(period, asOf), rule.definition().terms().dueBy());
    }

    private static Period period(MeasureDetails measure, ReadingRepository.@Nullable Span span) {
        return span == null
                ? measure.stepOf(measure.createdOn())
                : measure.stepOf(span.last()).plus(1);
    }
}
