package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import app.tandem.programmes.ProgrammeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A part of the scorecard that is looked at by itself: the front, all of it, a pillar, or a programme.
 *
 * @param key by which addresses name it
 */
public record Shelf(String key, String name, Predicate<MeasureDetails> holds) {
    public static final String FRONT = "front";

    public static List<Shelf> of(List<ProgrammeSummary> programmes) {
        var all = new ArrayList<Shelf>();
        all.add(new Shelf(FRONT, "Front", MeasureDetails::front));
        all.add(new Shelf("all", "All", measure -> true));
        for (var pillar : Pillar.values()) {
            var key = pillar.word().toLowerCase(Locale.ROOT);
            all.add(new Shelf(key, pillar.word(), measure -> measure.pillar() == pillar));
        }
        programmes.forEach(programme -> all.add(of(programme)));
        return List.copyOf(all);
    }

    private static Shelf of(ProgrammeSummary programme) {
        return new Shelf(
                programme.id().toString(),
                programme.name(),
                measure -> programme.id().equals(measure.programme()));
    }
}
