package app.tandem.demo;

import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.goals.TermField;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Pillar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One goal that both agreed and one side wants to change, one that waits for a signature, one at Globex. */
@Component
@Profile("demo")
class DemoGoals {
    private final Goals goals;
    private final Measures measures;
    private final CurrentMember currentMember;

    DemoGoals(Goals goals, Measures measures, CurrentMember currentMember) {
        this.goals = goals;
        this.measures = measures;
        this.currentMember = currentMember;
    }

    /** Answers the goal that an action comes from. */
    UUID tell(DemoCast cast) {
        var resolution = currentMember.actAs(
                cast.lee(),
                () -> goals.draft(new GoalDraft(
                        "First contact resolution",
                        Pillar.PROCESS,
                        "Every second contact about the same thing costs a customer an evening and us a repeat call.\n"
                                + "Acme wants fewer refunds escalated; OnSpot wants agents who can finish what they start.",
                        measure("V5"),
                        "First contact resolution",
                        number(66),
                        number(72),
                        "%",
                        LocalDate.now().plusMonths(4),
                        cast.lee().personId(),
                        cast.mia().personId(),
                        "Refund authority up to 50 USD for agents after week 6.\n"
                                + "A named person in billing answers within two hours.",
                        "Coaching on the five most repeated reasons, two a week.\n"
                                + "Knowledge article within a day of each new reason.")));
        currentMember.actAs(cast.lee(), () -> goals.propose(resolution));
        agree(resolution, cast.mia(), cast.lee());
        currentMember.actAs(cast.lee(), () -> goals.change(resolution, TermField.TARGET, "72", "75"));

        var errors = currentMember.actAs(
                cast.mia(),
                () -> goals.draft(new GoalDraft(
                        "Halve refund errors",
                        Pillar.PROBLEM_SOLVING,
                        "A wrong refund is paid twice: once in money, once in trust.",
                        null,
                        "Refunds paid wrongly",
                        new BigDecimal("1.9"),
                        new BigDecimal("1.0"),
                        "%",
                        LocalDate.now().plusMonths(3),
                        cast.sam().personId(),
                        cast.mia().personId(),
                        "One refund policy instead of three.",
                        "A second pair of eyes on refunds above 100 USD.")));
        currentMember.actAs(cast.mia(), () -> goals.propose(errors));
        sign(errors, cast.mia());

        currentMember.actAs(
                cast.gil(),
                () -> goals.draft(new GoalDraft(
                        "Nobody waits longer than half a minute",
                        Pillar.PROCESS,
                        "Callers who wait hang up, and then they write.",
                        measure("V2"),
                        "Average speed of answer",
                        number(60),
                        number(30),
                        "s",
                        LocalDate.now().plusMonths(5),
                        cast.gil().personId(),
                        cast.miaAtGlobex().personId(),
                        "Forecasts two weeks ahead.",
                        "Breaks planned around the noon peak.")));
        return resolution;
    }

    private void agree(UUID goal, Member first, Member second) {
        sign(goal, first);
        sign(goal, second);
    }

    private void sign(UUID goal, Member owner) {
        currentMember.actAs(
                owner, () -> goals.sign(goal, goals.details(goal).edited().edition()));
    }

    private @Nullable UUID measure(String key) {
        return measures.all().stream()
                .filter(measure -> key.equals(measure.definition().libraryKey()))
                .map(MeasureDetails::id)
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
