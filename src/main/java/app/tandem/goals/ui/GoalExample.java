package app.tandem.goals.ui;

import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal that shows what a goal is: a draft of the reader's own, to be written over. */
class GoalExample {
    private final Goals goals;
    private final Member writer;
    private final List<Colleague> colleagues;

    GoalExample(Goals goals, Member writer, List<Colleague> colleagues) {
        this.goals = goals;
        this.writer = writer;
        this.colleagues = colleagues;
    }

    /** Without somebody on the other side there is nobody to have a goal with. */
    boolean isPossible() {
        return partner().isPresent();
    }

    UUID create() {
        return goals.draft(new GoalDraft(
                "Fewer customers who call twice",
                Pillar.PROCESS,
                "Whoever has to call twice tells it to friends, and costs both of us a second call.",
                null,
                "Repeat contacts within seven days",
                new BigDecimal(18),
                new BigDecimal(12),
                "%",
                endOfNextQuarter(LocalDate.now(writer.zone())),
                owner(Side.CLIENT),
                owner(Side.BPO),
                "",
                ""));
    }

    private @Nullable UUID owner(Side side) {
        return side == writer.side()
                ? writer.personId()
                : partner().map(Colleague::personId).orElse(null);
    }

    private Optional<Colleague> partner() {
        return colleagues.stream()
                .filter(person -> person.side() != writer.side())
                .findFirst();
    }

    private static LocalDate endOfNextQuarter(LocalDate today) {
        var next = today.plus(1, IsoFields.QUARTER_YEARS);
        return next.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
    }
}
