package app.tandem.scorecards;

import java.util.Comparator;

/**
 * The order in which measures are looked at: what is off target, then what is late, what to watch, what says too little,
 * what still is on target but slides, what is well, and what has no data. Of those that stand alike the contract's come
 * first, then the heavier ones.
 */
final class WorstFirst {
    static final Comparator<MeasureRow> ORDER = Comparator.<MeasureRow>comparingInt(row -> rank(row.standing()))
            .thenComparing(row -> !terms(row).contractual())
            .thenComparing(row -> -terms(row).weight())
            .thenComparing(row -> row.measure().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.measure().id());

    private WorstFirst() {}

    private static int rank(Standing standing) {
        return switch (standing.status()) {
            case RED -> 0;
            case STALE -> 1;
            case AMBER -> 2;
            case LOW_SAMPLE -> 3;
            case GREEN -> standing.sliding() ? 4 : 5;
            case PART, NO_DATA -> 6;
        };
    }

    private static Terms terms(MeasureRow row) {
        return row.measure().definition().terms();
    }
}
