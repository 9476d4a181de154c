package app.tandem.scorecards;

import app.tandem.scorecards.TypedReadings.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The readings of one measure in a file: a million objects would be ten times as large as the numbers in them. */
final class MeasureReadings {
    private static final long NONE = Long.MIN_VALUE;
    private static final long ONE = 1_000_000;

    private final UUID measureId;
    private final String column;
    private final NotePile notes;
    private int size;
    private int[] rows = new int[16];
    private int[] days = new int[16];
    private long[] values = new long[16];
    private int[] places = new int[16];
    private long[] @Nullable [] parts = new long[3][];
    private boolean withinOne = true;
    private boolean between;

    MeasureReadings(UUID measureId, String column, NotePile notes) {
        this.measureId = measureId;
        this.column = column;
        this.notes = notes;
    }

    UUID measureId() {
        return measureId;
    }

    String column() {
        return column;
    }

    int size() {
        return size;
    }

    /** @param isShare whether the cell itself says that it is a percentage */
    void add(int row, LocalDate day, BigDecimal value, boolean isShare, String note, Parts of) {
        if (size == rows.length) {
            grow(size + size / 2);
        }
        rows[size] = row;
        days[size] = (int) day.toEpochDay();
        values[size] = scaled(value);
        places[size] = notes.add(note);
        part(0, of.numerator());
        part(1, of.denominator());
        part(2, of.sample() == null ? null : BigDecimal.valueOf(of.sample()));
        withinOne &= !isShare && values[size] >= 0 && values[size] <= ONE;
        between |= values[size] > 0 && values[size] < ONE;
        size++;
    }

    private void grow(int length) {
        rows = Arrays.copyOf(rows, length);
        days = Arrays.copyOf(days, length);
        values = Arrays.copyOf(values, length);
        places = Arrays.copyOf(places, length);
        for (var i = 0; i < parts.length; i++) {
            var old = parts[i];
            if (old != null) {
                parts[i] = Arrays.copyOf(old, length);
                Arrays.fill(parts[i], size, length, NONE);
            }
        }
    }

    private void part(int place, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        var all = parts[place];
        if (all == null) {
            all = new long[rows.length];
            Arrays.fill(all, NONE);
            parts[place] = all;
        }
        all[size] = scaled(value);
    }

    private static long scaled(BigDecimal value) {
        return value.setScale(NumberStyle.SCALE).unscaledValue().longValueExact();
    }

    /** Whether every value could be a share of one, and some would be nothing else. */
    boolean looksLikeFractions(boolean alsoOnlyNoneAndAll) {
        return size > 0 && withinOne && (between || alsoOnlyNoneAndAll);
    }

    BigDecimal largest() {
        return value(IntStream.range(0, size).mapToLong(i -> values[i]).max().orElse(0));
    }

    /** The first that is neither nothing nor all. */
    BigDecimal example() {
        return value(IntStream.range(0, size)
                .mapToLong(i -> values[i])
                .filter(value -> value > 0 && value < ONE)
                .findFirst()
                .orElse(ONE));
    }

    void takeAsFractions() {
        for (var i = 0; i < size; i++) {
            values[i] *= 100;
        }
    }

    @Nullable
    LocalDate lastDay() {
        return size == 0
                ? null
                : LocalDate.ofEpochDay(
                        IntStream.range(0, size).map(i -> days[i]).max().orElse(0));
    }

    /** Rows that name a day a second time, each with the row that named it before. */
    Stream<int[]> twice() {
        var seen = new long[size];
        for (var i = 0; i < size; i++) {
            seen[i] = (long) days[i] << 32 | rows[i];
        }
        Arrays.sort(seen);
        return IntStream.range(1, size)
                .filter(i -> seen[i] >> 32 == seen[i - 1] >> 32)
                .mapToObj(i -> new int[] {(int) seen[i], (int) seen[i - 1], (int) (seen[i] >> 32)});
    }

    Stream<Typed> all() {
        return IntStream.range(0, size).mapToObj(this::typed);
    }

    private Typed typed(int i) {
        var sample = part(2, i);
        return new Typed(
                rows[i],
                column,
                measureId,
                LocalDate.ofEpochDay(days[i]),
                value(values[i]),
                notes.at(places[i]),
                parts[0] == null && parts[1] == null && parts[2] == null
                        ? Parts.NONE
                        : new Parts(part(0, i), part(1, i), sample == null ? null : sample.intValue()));
    }

    private @Nullable BigDecimal part(int place, int i) {
        var all = parts[place];
        return all == null || all[i] == NONE ? null : value(all[i]);
    }

    private static BigDecimal value(long scaled) {
        return BigDecimal.valueOf(scaled, NumberStyle.SCALE);
    }
}
