package app.tandem.scorecards;

import app.tandem.partnership.Refusal;

/** The few measures that are looked at first: more than these would hide the one that matters. */
final class FrontCard {
    static final int MOST = 15;

    private int taken;

    FrontCard(int taken) {
        this.taken = taken;
    }

    void requireRoom() {
        Refusal.unless(
                taken < MOST,
                "front",
                "The front of the scorecard holds %d measures, and it is full. Take one of them off the front first, or"
                                .formatted(MOST)
                        + " leave this one off it: it then stands under “All” and its pillar.");
    }

    /** Of many at once those that find no room any more stand under their pillar. */
    MeasureDraft placed(MeasureDraft draft) {
        if (!draft.front()) {
            return draft;
        }
        return taken++ < MOST ? draft : draft.placed(false, draft.programme());
    }
}
