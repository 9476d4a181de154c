package app.tandem.demo;

import app.tandem.coedit.SharedTexts;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.scorecards.Closes;
import app.tandem.scorecards.Commentaries;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.PlanDraft;
import app.tandem.scorecards.Plans;
import app.tandem.scorecards.Scorecards;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What both sides have said about single numbers: a dispute, why one fell, a closed week, and a plan. */
@Component
@Profile("demo")
class DemoPeriods {
    private final Measures measures;
    private final Scorecards scorecards;
    private final Disputes disputes;
    private final Closes closes;
    private final Commentaries commentaries;
    private final Plans plans;
    private final SharedTexts texts;
    private final CurrentMember currentMember;

    DemoPeriods(
            Measures measures,
            Scorecards scorecards,
            Disputes disputes,
            Closes closes,
            Commentaries commentaries,
            Plans plans,
            SharedTexts texts,
            CurrentMember currentMember) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.disputes = disputes;
        this.closes = closes;
        this.commentaries = commentaries;
        this.plans = plans;
        this.texts = texts;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast) {
        currentMember.actAs(cast.sam(), () -> {
            disputes.raise(
                    measure("V3").id(),
                    week("V3", -2),
                    new BigDecimal("6.9"),
                    "Our switch does not count the callers who hang up within five seconds.");
        });
        closed(cast.mia());
        closed(cast.lee());
        currentMember.actAs(cast.ben(), () -> {
            var text = commentaries.begin(measure("Q1").id(), week("Q1", -1));
            texts.rewrite(
                    text.textId(), "Eleven people are new on the floor, and their first evaluations count already.");
        });
        currentMember.actAs(cast.sam(), () -> plan(cast));
    }

    private void closed(Member owner) {
        currentMember.actAs(owner, () -> {
            var satisfaction = measure("V12");
            var week = week("V12", -3);
            closes.sign(
                    week,
                    Map.of(satisfaction.id(), closes.of(satisfaction.id(), week).shown()));
        });
    }

    private void plan(DemoCast cast) {
        var today = scorecards.today();
        plans.begin(
                measure("Q1").id(),
                new PlanDraft(
                        "New people are evaluated by the same form from their first day on, without a coach.",
                        today.plusDays(40),
                        new PlanDraft.Step(
                                "Say which three lines of the form count for newcomers",
                                cast.sam().personId(),
                                today.plusDays(4)),
                        new PlanDraft.Step(
                                "Sit beside each newcomer for two calls a day",
                                cast.ben().personId(),
                                today.plusDays(11))));
    }

    private MeasureDetails measure(String key) {
        return measures.all().stream()
                .filter(one -> key.equals(one.definition().libraryKey()))
                .findFirst()
                .orElseThrow();
    }

    private Period week(String key, int back) {
        return measure(key).stepOf(scorecards.today()).plus(back);
    }
}
