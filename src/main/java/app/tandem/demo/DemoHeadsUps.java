package app.tandem.demo;

import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDraft;
import app.tandem.headsups.HeadsUps;
import app.tandem.headsups.StepDraft;
import app.tandem.headsups.TimeFrame;
import app.tandem.partnership.CurrentMember;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Bad news told early: fewer people next quarter, first possible, then probable; and one that is not acknowledged yet. */
@Component
@Profile("demo")
class DemoHeadsUps {
    private final HeadsUps headsUps;
    private final Actions actions;
    private final CurrentMember currentMember;

    DemoHeadsUps(HeadsUps headsUps, Actions actions, CurrentMember currentMember) {
        this.headsUps = headsUps;
        this.actions = actions;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast) {
        var today = LocalDate.now();
        var soon = YearMonth.from(today).plusMonths(1);
        var fewer = currentMember.actAs(
                cast.lee(),
                () -> headsUps.give(new HeadsUpDraft(
                        "Possibly 10 people fewer on the returns desk",
                        "About 400 contacts a day fewer from our shops, so ten of your agents would have no work here.",
                        Certainty.POSSIBLE,
                        TimeFrame.within(soon, soon.plusMonths(2)),
                        "The month in which it begins, and which shifts it touches.",
                        "Whether the two shops close: our board decides it.",
                        today.plusDays(2))));
        currentMember.actAs(cast.mia(), () -> headsUps.acknowledge(fewer, 1));
        currentMember.actAs(
                cast.lee(),
                () -> headsUps.step(
                        fewer,
                        1,
                        new StepDraft(
                                Certainty.PROBABLE,
                                "The board has seen the figures of the two shops and leans towards closing both.",
                                today.plusDays(9))));
        currentMember.actAs(
                cast.lee(),
                () -> actions.add(new ActionDraft(
                        "Say which shifts the ten people would leave first",
                        cast.lee().personId(),
                        today.plusDays(12),
                        "",
                        new Origin(OriginKind.HEADS_UP, fewer))));
        currentMember.actAs(
                cast.ana(),
                () -> headsUps.give(new HeadsUpDraft(
                        "Our telephone provider may move us to a new line",
                        "Calls could be cut off for up to ten minutes on the night of the move.",
                        Certainty.POSSIBLE,
                        TimeFrame.on(today.plusDays(20)),
                        "The hour of the night, and a message to callers.",
                        "The night itself: the provider chooses it.",
                        today.plusDays(5))));
        currentMember.actAs(
                cast.gil(),
                () -> headsUps.give(new HeadsUpDraft(
                        "Globex may open its Polish shop earlier",
                        "Calls in Polish from the first day on.",
                        Certainty.POSSIBLE,
                        TimeFrame.within(soon, soon),
                        "The day of the opening.",
                        "The permits.",
                        today.plusDays(7))));
    }
}
