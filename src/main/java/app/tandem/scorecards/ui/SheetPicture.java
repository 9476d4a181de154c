package app.tandem.scorecards.ui;

import app.tandem.scorecards.EntrySheet;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.TypedFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet as the browser draws it. */
public record SheetPicture(String caption, List<Column> columns, List<Row> rows) {
    /** One period. */
    public record Column(String day, String label, String full) {}

    /**
     * One measure.
     *
     * @param parts whether a cell also takes a numerator and a denominator
     */
    public record Row(String measure, String name, String detail, boolean parts, List<Cell> cells) {}

    /**
     * What is there.
     *
     * @param typed as somebody would type it
     * @param base tells this wording from every earlier and later one
     * @param story who says so, and what else a reader should know
     * @param closed why nothing can be typed here; empty where it can
     */
    public record Cell(
            String shown, String typed, String note, String base, String story, String closed, boolean late) {}

    static SheetPicture of(EntrySheet sheet) {
        var columns = sheet.periods().stream()
                .map(period -> new Column(period.start().toString(), period.shortLabel(), period.label()))
                .toList();
        var rows = sheet.rows().stream().map(SheetPicture::row).toList();
        return new SheetPicture(
                "Readings by %s, %s to %s"
                        .formatted(
                                sheet.cadence().noun(),
                                sheet.periods().getFirst().briefLabel(),
                                sheet.periods().getLast().briefLabel()),
                columns,
                rows);
    }

    private static Row row(EntrySheet.Row row) {
        var measure = row.measure();
        var unit = measure.unit().equals("n") || measure.target().contains(measure.unit()) ? "" : measure.unit();
        return new Row(
                measure.id().toString(),
                measure.name(),
                unit.isBlank() ? measure.target() : measure.target() + " · " + unit,
                TypedFigure.takesParts(measure.rule()),
                row.places().stream().map(place -> cell(measure, place)).toList());
    }

    private static Cell cell(MeasureDetails measure, EntrySheet.Place place) {
        var there = place.there();
        if (place.madeOfDays()) {
            return new Cell("by day", "", "", "", "", madeOfDays(place.period()), false);
        }
        return there == null
                ? new Cell("", "", "", "", place.late() ? "Late: no value yet." : "", place.settled(), place.late())
                : new Cell(
                        measure.ruleOn(place.period().start()).shown(there.value()),
                        TypedFigure.typed(there.figure()),
                        there.note(),
                        base(there),
                        story(measure, place.period(), there),
                        place.settled(),
                        false);
    }

    private static String story(MeasureDetails measure, Period period, ReadingLine there) {
        var parts = new TypedFigure(there.value(), there.parts(), null);
        var words = there.parts().denominator() == null && there.parts().sample() == null
                ? there.shown()
                : parts.inWords(measure.ruleOn(period.start()));
        return "%s, %s by %s."
                .formatted(words, there.provenance().word().toLowerCase(java.util.Locale.ROOT), there.who());
    }

    private static String madeOfDays(Period period) {
        return "%s is made of readings for single days. They are corrected one by one on the scorecard."
                .formatted(period.label());
    }

    static String base(@Nullable ReadingLine there) {
        return there == null ? "" : there.wording();
    }
}
