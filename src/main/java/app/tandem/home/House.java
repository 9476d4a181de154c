package app.tandem.home;

import app.tandem.actions.Actions;
import app.tandem.goals.Goals;
import app.tandem.lessons.Lessons;
import app.tandem.partnership.Pillar;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Scorecards;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The House of the current partnership: four pillars, how each stands today, and what that is seen by. */
@Service
@Transactional(readOnly = true)
public class House {
    private final Scorecards scorecards;
    private final Goals goals;
    private final Actions actions;
    private final Lessons lessons;

    House(Scorecards scorecards, Goals goals, Actions actions, Lessons lessons) {
        this.scorecards = scorecards;
        this.goals = goals;
        this.actions = actions;
        this.lessons = lessons;
    }

    public List<PillarHealth> pillars() {
        var rows = rows();
        return Arrays.stream(Pillar.values())
                .map(pillar -> PillarHealth.of(pillar, under(pillar, rows)))
                .toList();
    }

    public PillarDetails pillar(Pillar pillar) {
        var measures = under(pillar, rows());
        return new PillarDetails(
                PillarHealth.of(pillar, measures),
                measures,
                goals.soonestFirst().stream()
                        .filter(goal -> goal.pillar() == pillar)
                        .toList(),
                actions.under(pillar),
                lessons.under(pillar));
    }

    /** The client's day. */
    public LocalDate today() {
        return scorecards.today();
    }

    private List<MeasureRow> rows() {
        return scorecards.page(scorecards.today()).rows().toList();
    }

    private static List<MeasureRow> under(Pillar pillar, List<MeasureRow> rows) {
        return rows.stream().filter(row -> row.measure().pillar() == pillar).toList();
    }
}
