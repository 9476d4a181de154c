package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Pillar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal on a card: the words in force, or the proposed ones while none are; what waits, and for whom. */
public record GoalSummary(
        UUID id,
        GoalState state,
        Pillar pillar,
        Terms terms,
        @Nullable Colleague clientOwner,
        @Nullable Colleague bpoOwner,
        List<TermChange> changes,
        List<Signatory> waitsFor) {

    public @Nullable Colleague owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    public String title() {
        return terms.title();
    }

    /** What waits for whom, in words; empty when nothing waits. */
    public String waiting() {
        return WaitingWords.of(state, changes, waitsFor);
    }
}
