package app.tandem.goals.ui;

import app.tandem.goals.GoalDetails;
import app.tandem.goals.Horizon;
import app.tandem.goals.Rewordings;
import app.tandem.partnership.Pillar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;

/** Where a goal belongs and how far it looks; no terms, so that either side may say so at any time. */
class PlaceFields extends Div {
    private final Select<Pillar> pillar = new Select<>();
    private final Select<Horizon> horizon = new Select<>();

    PlaceFields(Rewordings rewordings, UUID id) {
        addClassName("together");
        pillar.setLabel("Pillar");
        pillar.setItems(Pillar.values());
        horizon.setLabel("How far ahead");
        horizon.setItems(Horizon.values());
        pillar.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rewordings.place(id, pillar.getValue(), horizon.getValue());
            }
        });
        horizon.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rewordings.place(id, pillar.getValue(), horizon.getValue());
            }
        });
        add(pillar, horizon);
    }

    void show(GoalDetails goal) {
        pillar.setValue(goal.pillar());
        horizon.setValue(goal.course().horizon());
    }
}
