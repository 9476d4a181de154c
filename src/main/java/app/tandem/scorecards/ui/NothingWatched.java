package app.tandem.scorecards.ui;

import app.tandem.shell.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a scorecard without measures says, with the first step for whoever may take it. */
class NothingWatched extends EmptyState {
    NothingWatched(@Nullable Component packs, @Nullable Runnable choose) {
        super(
                "Nothing is watched yet",
                "A scorecard holds the few measures by which both sides judge the work: what each means, from which"
                        + " number on it is on target, and who answers for it. Choose the first ones from the library;"
                        + " then type readings in, or import the file you have.",
                Stream.concat(
                                Stream.ofNullable(packs),
                                Stream.ofNullable(choose).map(NothingWatched::way))
                        .toArray(Component[]::new));
    }

    private static Button way(Runnable choose) {
        var way = new Button("Choose measures", click -> choose.run());
        way.addThemeVariants(ButtonVariant.PRIMARY);
        return way;
    }
}
