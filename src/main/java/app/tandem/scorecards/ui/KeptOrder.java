package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The order in which somebody began to read: what others change meanwhile moves no row away under their eyes. */
class KeptOrder {
    private final List<UUID> order = new ArrayList<>();

    /** Whoever looks anew sees the worst first again. */
    void forget() {
        order.clear();
    }

    /** As it was begun to be read; what has come since stands below. */
    List<MeasureRow> of(List<MeasureRow> worstFirst) {
        var known = new LinkedHashSet<>(order);
        worstFirst.forEach(row -> known.add(row.measure().id()));
        order.clear();
        order.addAll(known);
        return worstFirst.stream()
                .sorted(Comparator.comparingInt(
                        row -> order.indexOf(row.measure().id())))
                .toList();
    }

    static boolean differ(Stream<MeasureRow> one, Stream<MeasureRow> other) {
        return !one.map(row -> row.measure().id())
                .toList()
                .equals(other.map(row -> row.measure().id()).toList());
    }
}
