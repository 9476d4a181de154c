package app.tandem.headsups.ui;

import app.tandem.headsups.HeadsUpSummary;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;

/** How a heads-up stands: how certain, whether an update is late, whether the other side has said that it knows. */
final class Marks {
    private Marks() {}

    static Component[] of(HeadsUpSummary headsUp) {
        var marks = new ArrayList<Component>();
        marks.add(new CertaintyBadge(headsUp.certainty()));
        if (headsUp.overdue()) {
            marks.add(new StatusBadge(Status.OFF, headsUp.update()));
        }
        if (!headsUp.acknowledged()) {
            var silence = new Span(headsUp.silence());
            silence.addClassNames("pill", "waits");
            marks.add(silence);
        }
        return marks.toArray(Component[]::new);
    }
}
