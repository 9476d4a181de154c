package app.tandem.journeys;

import app.tandem.Cast;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.goals.Milestones;
import app.tandem.goals.Outcome;
import app.tandem.goals.Rewordings;
import app.tandem.goals.TermField;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A goal of Lee and Mia in each state that Lee can find one in. */
@Component
class GoalScenes {
    private final Goals goals;
    private final ActiveGoals active;
    private final Rewordings rewordings;

    GoalScenes(Goals goals, ActiveGoals active, Rewordings rewordings) {
        this.goals = goals;
        this.active = active;
        this.rewordings = rewordings;
    }

    Map<String, UUID> of(Cast cast) {
        var all = new LinkedHashMap<String, UUID>();
        all.put("draft", draft(cast, "Nobody waits longer than half a minute"));
        all.put("proposed", proposed(cast, "Halve refund errors"));
        all.put("agreed", agreed(cast, "Answer mails within a day"));
        all.put("started", started(cast, "Every call has a name"));
        all.put("in progress", inProgress(cast, "First contact resolution"));
        all.put("not now", notNow(cast, "Chat on Sundays"));
        all.put("ending", ending(cast, "Fewer transfers between desks"));
        all.put("closed", closed(cast, "Coach every week"));
        all.put("reviewed", reviewed(cast, "A buddy for every new agent"));
        return all;
    }

    private UUID draft(Cast cast, String title) {
        var today = LocalDate.now();
        var steps =
                "1 %s The five most repeated reasons are named\n2 %s Half of them have an article\n3 %s All of them do"
                        .formatted(today, today.plusDays(30), today.plusDays(60));
        return cast.actAs(
                cast.lee,
                () -> goals.draft(new GoalDraft(
                                title,
                                Pillar.PROCESS,
                                "Repeat contacts cost both of us an evening.",
                                null,
                                "Contacts solved at the first call",
                                BigDecimal.valueOf(66),
                                BigDecimal.valueOf(72),
                                "%",
                                today.plusMonths(3),
                                cast.lee.personId(),
                                cast.mia.personId(),
                                "Refund authority up to 50 USD.",
                                "Coaching on the five most repeated reasons.")
                        .by(Milestones.of(steps))));
    }

    private UUID proposed(Cast cast, String title) {
        var id = draft(cast, title);
        cast.actAs(cast.lee, () -> goals.propose(id));
        sign(cast, cast.mia, id);
        return id;
    }

    private UUID agreed(Cast cast, String title) {
        var id = proposed(cast, title);
        sign(cast, cast.lee, id);
        return id;
    }

    private UUID started(Cast cast, String title) {
        var id = agreed(cast, title);
        cast.actAs(cast.lee, () -> active.start(id));
        cast.actAs(cast.mia, () -> active.reach(id, 1));
        return id;
    }

    private UUID inProgress(Cast cast, String title) {
        var id = started(cast, title);
        cast.actAs(cast.lee, () -> active.confide(id, 5, ""));
        cast.actAs(cast.mia, () -> active.confide(id, 2, "Two of our four trainers leave in December."));
        cast.actAs(cast.mia, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        cast.actAs(
                cast.mia,
                () -> rewordings.addMilestone(
                        id, "Acme reads them all", LocalDate.now().plusDays(70)));
        return id;
    }

    private UUID notNow(Cast cast, String title) {
        var id = draft(cast, title);
        cast.actAs(cast.mia, () -> active.putAside(id, "The season comes first; we look at it again in January."));
        return id;
    }

    private UUID ending(Cast cast, String title) {
        var id = started(cast, title);
        cast.actAs(cast.mia, () -> active.proposeOutcome(id, Outcome.PARTLY, "Half of them are gone."));
        return id;
    }

    private UUID closed(Cast cast, String title) {
        var id = started(cast, title);
        cast.actAs(cast.mia, () -> active.proposeOutcome(id, Outcome.ACHIEVED, ""));
        cast.actAs(
                cast.lee,
                () -> active.confirmOutcome(
                        id, goals.details(id).course().closing().number()));
        return id;
    }

    private UUID reviewed(Cast cast, String title) {
        var id = closed(cast, title);
        cast.actAs(cast.lee, () -> active.state(id, "We doubted the two hours. They came back within a month."));
        cast.actAs(cast.mia, () -> active.state(id, "Naming the buddy before the first day made the difference."));
        return id;
    }

    private void sign(Cast cast, Member owner, UUID id) {
        cast.actAs(owner, () -> goals.sign(id, goals.details(id).edited().edition()));
    }
}
