package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said of the periods of some measures beside their readings. */
final class PeriodMarks {
    static final PeriodMarks NONE = new PeriodMarks();

    private record Place(UUID measureId, Period period) {}

    private final Map<Place, BigDecimal> disputed = new HashMap<>();
    private final Map<Place, BigDecimal> agreed = new HashMap<>();
    private final Set<Place> closed = new HashSet<>();
    private final Set<Place> commented = new HashSet<>();

    private PeriodMarks() {}

    static PeriodMarks agreedOn(UUID measureId, Map<Period, BigDecimal> values) {
        var marks = new PeriodMarks();
        values.forEach((period, value) -> marks.agreed.put(new Place(measureId, period), value));
        return marks;
    }

    /** Reads them for all measures of a page at once. */
    @Component
    static class Reader {
        private final DisputeRepository disputes;
        private final PeriodCloseRepository closes;
        private final CommentaryRepository commentaries;

        Reader(DisputeRepository disputes, PeriodCloseRepository closes, CommentaryRepository commentaries) {
            this.disputes = disputes;
            this.closes = closes;
            this.commentaries = commentaries;
        }

        /** Of periods that begin between these days. */
        PeriodMarks between(Collection<UUID> measures, LocalDate from, LocalDate to) {
            var marks = new PeriodMarks();
            for (var dispute : disputes.thatCount(measures, from, to)) {
                var place = new Place(dispute.measureId(), dispute.period());
                var value = dispute.agreed();
                if (value == null) {
                    marks.disputed.put(place, dispute.proposed());
                } else {
                    marks.agreed.put(place, value);
                }
            }
            closes.closed(measures, from, to)
                    .forEach(close -> marks.closed.add(new Place(close.measureId(), close.period())));
            commentaries
                    .said(measures, from, to)
                    .forEach(said -> marks.commented.add(new Place(said.about(), said.period())));
            return marks;
        }
    }

    /** The last value that both sides agreed on; nothing where they did not have to. */
    @Nullable
    BigDecimal agreed(UUID measureId, Period period) {
        return agreed.get(new Place(measureId, period));
    }

    CellMarks of(UUID measureId, Period period) {
        var place = new Place(measureId, period);
        return new CellMarks(
                disputed.get(place), agreed.containsKey(place), closed.contains(place), commented.contains(place));
    }
}
