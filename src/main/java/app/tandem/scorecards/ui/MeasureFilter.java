package app.tandem.scorecards.ui;

import app.tandem.partnership.Pillar;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.shell.Pills;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which measures are shown: the few on the front, those of one pillar, or all. */
class MeasureFilter extends Pills {
    private final List<Choice> choices = new ArrayList<>();

    private record Choice(String name, Predicate<MeasureDetails> accepts) {}

    MeasureFilter(Runnable onChange) {
        super("Which measures", onChange);
        choose("Front", MeasureDetails::front);
        for (var pillar : Pillar.values()) {
            choose(pillar.word(), measure -> measure.pillar() == pillar);
        }
        choose("All", measure -> true);
    }

    private void choose(String name, Predicate<MeasureDetails> accepts) {
        choice(name);
        choices.add(new Choice(name, accepts));
    }

    /** "Front measures", "All measures" */
    String words() {
        return choices.get(chosen()).name() + " measures";
    }

    boolean accepts(MeasureDetails measure) {
        return choices.get(chosen()).accepts().test(measure);
    }

    void count(List<MeasureDetails> measures) {
        for (var place = 0; place < choices.size(); place++) {
            var choice = choices.get(place);
            rename(
                    place,
                    choice.name() + " · "
                            + measures.stream().filter(choice.accepts()).count());
        }
    }
}
