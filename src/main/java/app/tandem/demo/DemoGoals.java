package app.tandem.demo;

import app.tandem.goals.ActiveGoals;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.goals.Horizon;
import app.tandem.goals.Milestones;
import app.tandem.goals.Outcome;
import app.tandem.goals.Rewordings;
import app.tandem.goals.TermField;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Measures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A goal that one side wants to change, one seen differently, one to sign, one for later, one reviewed, one at Globex. */
@Component
@Profile("demo")
class DemoGoals {
    private final Goals goals;
    private final Rewordings rewordings;
    private final ActiveGoals active;
    private final Measures measures;
    private final CurrentMember currentMember;

    DemoGoals(Goals goals, Rewordings rewordings, ActiveGoals active, Measures measures, CurrentMember currentMember) {
        this.goals = goals;
        this.rewordings = rewordings;
        this.active = active;
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
                                        + "Knowledge article within a day of each new reason.")
                        .guardedBy(measure("V1"), number(75))));
        currentMember.actAs(cast.lee(), () -> goals.propose(resolution));
        agree(resolution, cast.mia(), cast.lee());
        start(resolution, cast.lee());
        confide(resolution, cast.lee(), 4, "");
        confide(resolution, cast.mia(), 4, "The first two weeks of coaching show.");
        currentMember.actAs(cast.lee(), () -> rewordings.change(resolution, TermField.TARGET, "72", "75"));

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
        seenDifferently(cast);
        forLater(cast);
        reviewed(cast);

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

    private void seenDifferently(DemoCast cast) {
        var today = LocalDate.now();
        var quality = currentMember.actAs(
                cast.sam(),
                () -> goals.draft(new GoalDraft(
                                "Quality the customer would give us",
                                Pillar.PEOPLE,
                                "Agents and customers judge the same calls differently, and both are right.",
                                measure("Q1"),
                                "Quality score",
                                number(83),
                                number(90),
                                "%",
                                today.plusMonths(8),
                                cast.sam().personId(),
                                cast.ben().personId(),
                                "One person who calibrates with us every week.",
                                "Ten calls a week scored together.")
                        .by(Milestones.of("1 %s Both score the same ten calls\n2 %s Half the score comes from customers"
                                .formatted(today.plusDays(20), today.plusMonths(3))))
                        .within(Horizon.LONG)));
        currentMember.actAs(cast.sam(), () -> goals.propose(quality));
        agree(quality, cast.sam(), cast.ben());
        start(quality, cast.ben());
        currentMember.actAs(cast.ben(), () -> active.reach(quality, 1));
        currentMember.actAs(cast.ben(), () -> active.reach(quality, 2));
        currentMember.actAs(cast.sam(), () -> active.reopen(quality, 2));
        confide(quality, cast.sam(), 5, "");
        confide(quality, cast.ben(), 2, "Two of our four trainers leave in December.");
    }

    private void forLater(DemoCast cast) {
        var chat = currentMember.actAs(
                cast.mia(),
                () -> goals.draft(new GoalDraft(
                                "Chat on Sundays",
                                Pillar.PROCESS,
                                "A third of Monday's calls are questions of Sunday.",
                                null,
                                "",
                                null,
                                null,
                                "",
                                LocalDate.now().plusMonths(6),
                                cast.lee().personId(),
                                cast.mia().personId(),
                                "",
                                "")
                        .by(Milestones.of("1 %s Chat is open on Sundays"
                                .formatted(LocalDate.now().plusMonths(5))))));
        currentMember.actAs(
                cast.lee(), () -> active.putAside(chat, "The season comes first; we look at it again in January."));
    }

    private void reviewed(DemoCast cast) {
        var buddies = currentMember.actAs(
                cast.mia(),
                () -> goals.draft(new GoalDraft(
                                "A buddy for every new agent",
                                Pillar.PEOPLE,
                                "Whoever is alone in the first weeks leaves in the third month.",
                                null,
                                "",
                                null,
                                null,
                                "",
                                LocalDate.now().plusDays(1),
                                cast.sam().personId(),
                                cast.mia().personId(),
                                "Two hours a week in which buddies take no calls.",
                                "A buddy is named before the first day.")
                        .by(Milestones.of("1 %s Every new agent has a buddy"
                                .formatted(LocalDate.now().plusDays(1))))));
        currentMember.actAs(cast.mia(), () -> goals.propose(buddies));
        agree(buddies, cast.mia(), cast.sam());
        start(buddies, cast.mia());
        currentMember.actAs(cast.mia(), () -> active.reach(buddies, 1));
        currentMember.actAs(cast.mia(), () -> active.proposeOutcome(buddies, Outcome.ACHIEVED, ""));
        currentMember.actAs(cast.sam(), () -> active.confirmOutcome(buddies, 1));
        currentMember.actAs(
                cast.sam(), () -> active.state(buddies, "We doubted the two hours. They came back within a month."));
        currentMember.actAs(
                cast.mia(), () -> active.state(buddies, "Naming the buddy before the first day made the difference."));
    }

    private void start(UUID goal, Member owner) {
        currentMember.actAs(owner, () -> active.start(goal));
    }

    private void confide(UUID goal, Member owner, int level, String why) {
        currentMember.actAs(owner, () -> active.confide(goal, level, why));
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
