package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Pillar;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which measures are shown: the few on the front, those of one pillar, or all. */
class MeasureFilter extends Tabs {
    private final Map<Tab, Choice> choices = new LinkedHashMap<>();

    private record Choice(String name, Predicate<MeasureDetails> accepts) {}

    MeasureFilter(Runnable onChange) {
        choose("Front", MeasureDetails::front);
        for (var pillar : Pillar.values()) {
            choose(pillar.word(), measure -> measure.pillar() == pillar);
        }
        choose("All", measure -> true);
        addClassName("measure-filter");
        choices.keySet().forEach(this::add);
        getElement().setAttribute("aria-label", "Which measures");
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
    }

    private void choose(String name, Predicate<MeasureDetails> accepts) {
        choices.put(new Tab(name), new Choice(name, accepts));
    }

    boolean accepts(MeasureDetails measure) {
        var choice = choices.get(getSelectedTab());
        return choice == null || choice.accepts().test(measure);
    }

    void count(List<MeasureDetails> measures) {
        choices.forEach((tab, choice) -> {
            var count = measures.stream().filter(choice.accepts()).count();
            tab.setLabel(choice.name() + " · " + count);
        });
    }
}
