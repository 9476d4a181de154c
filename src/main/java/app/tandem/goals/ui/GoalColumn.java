package app.tandem.goals.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of goals, and how it puts them in order. */
enum GoalColumn {
    DUE("Due", Comparator.comparing(GoalColumn::due)),
    TITLE("Goal", by(GoalSummary::title)),
    PILLAR("Pillar", Comparator.comparing(GoalSummary::pillar)),
    STATUS("Status", Comparator.comparing(GoalStand::of)),
    CLIENT_OWNER("Client owner", by(goal -> name(goal.owner(Side.CLIENT)))),
    BPO_OWNER("BPO owner", by(goal -> name(goal.owner(Side.BPO)))),
    WAITS("Waits for", by(GoalSummary::waiting));

    private final String label;
    private final Comparator<GoalSummary> order;

    GoalColumn(String label, Comparator<GoalSummary> order) {
        this.label = label;
        this.order = order;
    }

    String label() {
        return label;
    }

    Comparator<GoalSummary> order(boolean backwards) {
        return (backwards ? order.reversed() : order)
                .thenComparing(GoalColumn::due)
                .thenComparing(GoalSummary::id);
    }

    /** What has no day comes last. */
    private static LocalDate due(GoalSummary goal) {
        var due = goal.terms().due();
        return due == null ? LocalDate.MAX : due;
    }

    /** In the order of a dictionary, what is empty last. */
    private static Comparator<GoalSummary> by(Function<GoalSummary, String> words) {
        return Comparator.comparing((GoalSummary goal) -> words.apply(goal).isEmpty())
                .thenComparing(words, String.CASE_INSENSITIVE_ORDER);
    }

    private static String name(@Nullable Colleague owner) {
        return owner == null ? "" : owner.name();
    }
}
