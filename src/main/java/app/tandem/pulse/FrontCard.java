package app.tandem.pulse;

import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Status;
import java.util.stream.Stream;

/** How many of the measures that both sides put on the front are on target; one without a value is not. */
record FrontCard(int green, int measures) {
    static FrontCard of(Stream<MeasureRow> rows) {
        var front = rows.filter(row -> row.measure().front()).toList();
        var green = front.stream()
                .filter(row -> row.standing().status() == Status.GREEN)
                .count();
        return new FrontCard((int) green, front.size());
    }

    /** Nine in ten or more. */
    boolean isGreen() {
        return measures > 0 && green * 10 >= measures * 9;
    }
}
