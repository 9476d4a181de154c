package app.tandem.scorecards;

import app.tandem.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a measure may stand: on the front while there is room, and in a programme that still runs. */
@Component
class Placement {
    private final MeasureRepository measures;
    private final Programmes programmes;

    Placement(MeasureRepository measures, Programmes programmes) {
        this.measures = measures;
        this.programmes = programmes;
    }

    /** What stands somewhere already may stay there. */
    void check(@Nullable Measure before, MeasureDraft draft) {
        if (draft.front() && (before == null || !before.front())) {
            front().requireRoom();
        }
        var programme = draft.programme();
        if (programme != null && (before == null || !programme.equals(before.programmeId()))) {
            programmes.requireRunning(programme);
        }
    }

    FrontCard front() {
        return new FrontCard(measures.onFront().size());
    }
}
