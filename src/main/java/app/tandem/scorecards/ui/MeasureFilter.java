package app.tandem.scorecards.ui;

import app.tandem.programmes.ProgrammeSummary;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Shelf;
import app.tandem.shell.Pills;
import java.util.List;

/** Which measures are shown: the few on the front, all, those of one pillar, or those of one programme. */
class MeasureFilter extends Pills {
    private transient List<Shelf> shelves = Shelf.of(List.of());

    MeasureFilter(Runnable onChange) {
        super("Which measures", onChange);
        count(List.of());
    }

    /** The programmes that there are now; answers whether what was chosen has gone with one of them. */
    boolean offer(List<ProgrammeSummary> programmes) {
        var before = key();
        shelves = Shelf.of(programmes);
        choose(before);
        return !key().equals(before);
    }

    String key() {
        return shelves.get(chosen()).key();
    }

    /** What the address asks for, or the front where there is no such thing; answers whether that is another choice. */
    boolean choose(String key) {
        var before = chosen();
        show(Math.max(0, shelves.stream().map(Shelf::key).toList().indexOf(key)));
        return chosen() != before;
    }

    /** "Front measures", "All measures" */
    String words() {
        return shelves.get(chosen()).name() + " measures";
    }

    boolean accepts(MeasureDetails measure) {
        return shelves.get(chosen()).holds().test(measure);
    }

    void count(List<MeasureDetails> measures) {
        choices(shelves.stream()
                .map(shelf -> shelf.name() + " · "
                        + measures.stream().filter(shelf.holds()).count())
                .toList());
    }
}
