package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal on a card: the words in force, or the proposed ones while none are; how it is getting on, and what waits. */
public record GoalSummary(
        UUID id,
        Pillar pillar,
        Terms terms,
        @Nullable Colleague clientOwner,
        @Nullable Colleague bpoOwner,
        List<TermChange> changes,
        List<Signatory> waitsFor,
        Course course) {

    public @Nullable Colleague owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    public GoalState state() {
        return course.state();
    }

    public String title() {
        return terms.title();
    }

    /** What waits for whom, in words; empty when nothing waits. */
    public String waiting() {
        return WaitingWords.of(state(), changes, waitsFor);
    }
}
