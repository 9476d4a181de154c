package app.tandem.wall;

import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.ScorecardPage;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Shelf;
import app.tandem.shell.Days;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a screen shows of the current partnership's scorecard, the worst first. */
@Component
class WallBoard {
    private final Scorecards scorecards;
    private final Programmes programmes;
    private final Partnerships partnerships;

    WallBoard(Scorecards scorecards, Programmes programmes, Partnerships partnerships) {
        this.scorecards = scorecards;
        this.programmes = programmes;
        this.partnerships = partnerships;
    }

    /** @param old since when nothing newer has come in, where the periods of today are empty; empty while all is current */
    record Shown(String title, String old, List<WallTile> tiles) {
        boolean hasTiles() {
            return !tiles.isEmpty();
        }
    }

    record ClockOf(String place, String zone) {}

    Shown of(String key) {
        var shelves = Shelf.of(programmes.running());
        var shelf = shelves.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(shelves.getFirst());
        var page = scorecards.page();
        var tiles = page.rows()
                .filter(row -> shelf.holds().test(row.measure()))
                .sorted(ScorecardPage.WORST_FIRST)
                .map(row -> WallTile.of(row, page.today()))
                .toList();
        var newest = page.newest();
        var old = page.showsToday() || newest == null ? "" : "The newest reading is of " + Days.full(newest) + ".";
        return new Shown(shelf.key().equals(Shelf.FRONT) ? "Scorecard" : "Scorecard · " + shelf.name(), old, tiles);
    }

    List<ClockOf> clocks() {
        return Arrays.stream(Side.values())
                .map(side -> partnerships
                        .zoneOf(side)
                        .map(zone -> new ClockOf(partnerships.company(side).name(), zone.getId())))
                .flatMap(Optional::stream)
                .toList();
    }
}
