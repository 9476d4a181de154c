package app.tandem.scorecards.ui;

import app.tandem.scorecards.Period;
import app.tandem.scorecards.ScorecardPage;
import app.tandem.scorecards.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What stands above the lines of a grid, and how each status looks in it. */
record HeadPicture(String caption, String region, String last, List<Column> periods, Map<Status, Look> looks) {
    private static final Map<Status, Look> LOOKS =
            Arrays.stream(Status.values()).collect(Collectors.toMap(status -> status, Look::of));

    /** @param year where another one begins that is not this one */
    record Column(String words, String label, String year) {}

    record Look(String look, String shape, String word) {
        static Look of(Status status) {
            return new Look(status.look().look(), status.look().shape(), status.word());
        }
    }

    static HeadPicture of(ScorecardPage page, ScorecardPage.Grid grid) {
        var noun = grid.step().noun();
        var columns = new ArrayList<Column>();
        Period before = null;
        for (var period : grid.periods()) {
            var newYear = (before == null || before.year() != period.year())
                    && period.year() != page.today().getYear();
            columns.add(new Column(period.shortLabel(), period.label(), newYear ? String.valueOf(period.year()) : ""));
            before = period;
        }
        return new HeadPicture(
                "Measures by %s, thirteen %ss up to %s"
                        .formatted(noun, noun, grid.periods().getLast().label()),
                "Scorecard by %s, scrolls sideways".formatted(noun),
                page.showsToday() ? "Now" : "At the end",
                columns,
                LOOKS);
    }

    /** Kept once for all tabs that show it. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this).intern();
    }
}
