package app.tandem.journeys;

import app.tandem.Cast;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDraft;
import app.tandem.headsups.HeadsUps;
import app.tandem.headsups.StepDraft;
import app.tandem.headsups.TimeFrame;
import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.Lessons;
import app.tandem.lessons.Quote;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Heads-ups, lessons and actions in each state that Lee can find one in, by the end of their address. */
@Component
class TalkScenes {
    private final HeadsUps headsUps;
    private final Lessons lessons;
    private final Actions actions;
    private final Limits limits;

    TalkScenes(HeadsUps headsUps, Lessons lessons, Actions actions, Limits limits) {
        this.headsUps = headsUps;
        this.lessons = lessons;
        this.actions = actions;
        this.limits = limits;
    }

    Map<String, String> of(Cast cast) {
        var all = new LinkedHashMap<String, String>();
        all.put("heads-up to acknowledge", "heads-ups/" + headsUp(cast, cast.mia));
        all.put("heads-up of ours", "heads-ups/" + likelier(cast));
        all.put("lesson to answer", "lessons/" + lesson(cast, cast.mia, cast.lee));
        all.put("lesson of ours", "lessons/" + lesson(cast, cast.lee, cast.mia));
        all.put("lesson not seen yet", "lessons/" + notSeenYet(cast));
        all.put("action to do", "actions/" + action(cast, cast.mia, cast.lee));
        all.put("action to confirm", "actions/" + done(cast));
        all.put("action to decide", "actions/" + beyondAuthority(cast));
        return all;
    }

    private UUID headsUp(Cast cast, Member giver) {
        var today = LocalDate.now();
        return cast.actAs(
                giver,
                () -> headsUps.give(new HeadsUpDraft(
                        "Possibly ten people fewer",
                        "About 400 contacts a day fewer.",
                        Certainty.POSSIBLE,
                        TimeFrame.on(today.plusDays(40)),
                        "Which shifts it touches.",
                        "Our board decides it.",
                        today.plusDays(7))));
    }

    private UUID likelier(Cast cast) {
        var id = headsUp(cast, cast.lee);
        var step = new StepDraft(
                Certainty.PROBABLE,
                "The board leans towards it.",
                LocalDate.now().plusDays(9));
        cast.actAs(cast.mia, () -> headsUps.acknowledge(id, 1));
        cast.actAs(cast.lee, () -> headsUps.step(id, 1, step));
        return id;
    }

    private UUID lesson(Cast cast, Member writer, Member said) {
        return cast.actAs(
                writer,
                () -> lessons.write(new LessonDraft(
                        "A number that comes after the call cannot be talked about.",
                        "The backlog is sent at 18:00, also when it is bad.",
                        LocalDate.now().plusDays(1),
                        Pillar.PROCESS,
                        new Quote("We hear of the backlog too late.", said.personId()),
                        null)));
    }

    private UUID notSeenYet(Cast cast) {
        var id = lesson(cast, cast.lee, cast.mia);
        cast.actAs(cast.mia, () -> lessons.doNotSeeYet(id, 1, "Last week it came the morning after."));
        cast.actAs(cast.lee, () -> lessons.prove(id, "It came on time on nine of ten days."));
        return id;
    }

    private UUID action(Cast cast, Member asker, Member owner) {
        var id = cast.actAs(
                asker,
                () -> actions.add(new ActionDraft(
                        "Answer calls until midnight",
                        owner.personId(),
                        LocalDate.now().plusDays(1))));
        cast.actAs(owner, () -> actions.moveTo(id, LocalDate.now().plusDays(3)));
        return id;
    }

    private UUID done(Cast cast) {
        var id = action(cast, cast.lee, cast.mia);
        cast.actAs(cast.mia, () -> actions.finish(id));
        return id;
    }

    private UUID beyondAuthority(Cast cast) {
        var id = action(cast, cast.sam, cast.mia);
        cast.actAs(cast.mia, () -> limits.set(id, cast.lee.personId(), "Night shifts are not in our contract."));
        return id;
    }
}
