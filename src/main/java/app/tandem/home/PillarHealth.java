package app.tandem.home;

import app.tandem.partnership.Pillar;
import app.tandem.scorecards.MeasureRow;
import app.tandem.shell.Status;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one pillar of the House stands: the share of its measures on target, among those with data.
 *
 * @param withoutData how many stand under it and tell nothing
 * @param share on target in a hundred, each measure by its weight; none while nothing tells anything
 */
public record PillarHealth(Pillar pillar, int green, int withData, int withoutData, int share) {
    private static final int SOUND = 75;
    private static final int SHAKY = 50;

    static PillarHealth of(Pillar pillar, List<MeasureRow> measures) {
        var withData = count(measures, PillarHealth::hasData);
        var all = weightOf(measures, PillarHealth::hasData);
        return new PillarHealth(
                pillar,
                count(measures, PillarHealth::isGreen),
                withData,
                measures.size() - withData,
                all == 0 ? 0 : Math.round(100f * weightOf(measures, PillarHealth::isGreen) / all));
    }

    public boolean hasMeasures() {
        return withData + withoutData > 0;
    }

    public Status look() {
        if (withData == 0) {
            return Status.LATE;
        }
        return share >= SOUND ? Status.GOOD : share >= SHAKY ? Status.WATCH : Status.OFF;
    }

    /** "8 of 10 green", or that nothing tells anything. */
    public String inWords() {
        return withData == 0 ? "no data" : "%d of %d green".formatted(green, withData);
    }

    /** "2 without data"; nothing where all have some. */
    public String missing() {
        return withData == 0 || withoutData == 0 ? "" : withoutData + " without data";
    }

    private static int count(List<MeasureRow> measures, Predicate<MeasureRow> which) {
        return (int) measures.stream().filter(which).count();
    }

    private static int weightOf(List<MeasureRow> measures, Predicate<MeasureRow> which) {
        return measures.stream()
                .filter(which)
                .map(MeasureRow::measure)
                .mapToInt(measure -> measure.definition().terms().weight())
                .sum();
    }

    private static boolean hasData(MeasureRow row) {
        var status = row.standing().status();
        return status.hasValue() && status != app.tandem.scorecards.Status.LOW_SAMPLE;
    }

    private static boolean isGreen(MeasureRow row) {
        return row.standing().status() == app.tandem.scorecards.Status.GREEN;
    }
}
