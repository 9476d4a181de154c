package app.tandem.wall;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.MeasureRow;
import app.tandem.shell.Sparkline;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One measure as it is read from far away.
 *
 * @param value the newest one, with what it is of; a dash where the newest one is missing
 * @param line the run of the figures, drawn
 */
public record WallTile(
        UUID id,
        String name,
        String value,
        String period,
        String look,
        String shape,
        String status,
        String target,
        String line) {
    static WallTile of(MeasureRow row, LocalDate today) {
        var standing = row.standing();
        var measure = row.measure();
        var cell = row.cells().stream()
                .filter(one -> one.period().equals(standing.period()) && one.value() != null)
                .findFirst();
        var look = standing.status().look();
        return new WallTile(
                measure.id(),
                measure.name(),
                cell.map(one -> shown(row, one)).orElse("–"),
                cell.map(one -> one.period().shortLabel()).orElse(""),
                look.look(),
                look.shape(),
                standing.words(today),
                measure.target(),
                Sparkline.svg(row.values()));
    }

    private static String shown(MeasureRow row, Cell cell) {
        var value = cell.value();
        return value == null ? "–" : row.measure().rule(cell.rule()).shownWithUnit(value);
    }
}
