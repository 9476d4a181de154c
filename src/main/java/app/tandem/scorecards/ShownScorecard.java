package app.tandem.scorecards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** A scorecard as somebody has it on the screen, with when that was and who took it away. */
record ShownScorecard(
        String partnership,
        String view,
        Instant at,
        ZoneId zone,
        String by,
        LocalDate today,
        List<ScorecardPage.Grid> grids,
        List<Remark> remarks) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    static ShownScorecard of(
            ScorecardPage page,
            Predicate<MeasureDetails> which,
            String partnership,
            String view,
            Instant at,
            ZoneId zone,
            String by,
            Function<ScorecardPage.Grid, List<Comment>> comments) {
        var grids = page.grids().stream()
                .map(grid -> new ScorecardPage.Grid(
                        grid.step(),
                        grid.periods(),
                        grid.rows().stream()
                                .filter(row -> which.test(row.measure()))
                                .toList()))
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
        var remarks = grids.stream()
                .flatMap(grid -> Remark.of(grid, comments.apply(grid)).stream())
                .toList();
        return new ShownScorecard(partnership, view, at, zone, by, page.today(), grids, remarks);
    }

    String title() {
        return "Scorecard of " + partnership;
    }

    String asOf() {
        return "As of %s (%s)".formatted(MINUTE.format(at.atZone(zone)), zone.getId());
    }

    String shows() {
        return "Shown: " + view;
    }

    String exportedBy() {
        return "Exported by " + by;
    }

    List<String> head() {
        return List.of(title(), shows(), asOf(), exportedBy());
    }

    /** "● On target, sliding" */
    String standing(MeasureRow row) {
        return row.standing().status().look().shape() + " " + row.standing().words(today);
    }

    static String status(Cell cell) {
        return cell.status().look().shape() + " " + cell.status().word();
    }

    /** "W25 1999": a file is read also when nobody remembers the year. */
    static String label(Period period) {
        var label = period.shortLabel();
        return period.cadence() == Cadence.DAILY || !label.contains(" ") ? label + " " + period.year() : label;
    }
}
