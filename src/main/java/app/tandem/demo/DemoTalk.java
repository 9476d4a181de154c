package app.tandem.demo;

import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.feedback.AnswerDraft;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of the demo told each other and promised. */
@Component
@Profile("demo")
class DemoTalk {
    private final Feedbacks feedbacks;
    private final Actions actions;
    private final Limits limits;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;

    DemoTalk(
            Feedbacks feedbacks,
            Actions actions,
            Limits limits,
            Partnerships partnerships,
            CurrentMember currentMember) {
        this.feedbacks = feedbacks;
        this.actions = actions;
        this.limits = limits;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast, UUID resolution) {
        var praise = currentMember.actAs(
                cast.sam(),
                () -> feedbacks.send(new FeedbackDraft(
                        Kind.PRAISE,
                        Recipient.team(Side.BPO),
                        "In the outage on Tuesday, when the order system was down from two to half past five.",
                        "Your team called every customer who had been cut off, before any of them called us.",
                        "Not one complaint reached our board, and eleven customers wrote to say thank you.",
                        "Please keep calling first when something breaks.",
                        false,
                        Visibility.BOTH_TEAMS)));
        currentMember.actAs(cast.ben(), () -> {
            feedbacks.open(praise);
            feedbacks.answer(praise, AnswerDraft.thanks());
        });
        currentMember.actAs(
                cast.lee(),
                () -> feedbacks.send(new FeedbackDraft(
                        Kind.IMPROVE,
                        Recipient.person(
                                partnerships.colleague(cast.mia().personId()).orElseThrow()),
                        "In the last two weekly calls, when we went through the refund backlog.",
                        "The backlog was described as under control, and the numbers came only after the call.",
                        "I promised our finance team a date that we could not keep, and had to take it back.",
                        "Please send the numbers the evening before, also when they are bad.",
                        true,
                        Visibility.RECIPIENT)));
        var goal = new Origin(OriginKind.GOAL, resolution);
        currentMember.actAs(
                cast.lee(),
                () -> actions.add(new ActionDraft(
                        "List the five most repeated reasons with one example each",
                        cast.mia().personId(),
                        LocalDate.now().plusDays(3),
                        "A page that an agent reads in two minutes.",
                        goal)));
        var billing = currentMember.actAs(
                cast.mia(),
                () -> actions.add(new ActionDraft(
                        "Name the person in billing who answers within two hours",
                        cast.sam().personId(),
                        LocalDate.now().plusDays(1),
                        "",
                        goal)));
        currentMember.actAs(cast.sam(), () -> actions.start(billing));
        var macro = currentMember.actAs(
                cast.mia(),
                () -> actions.add(new ActionDraft(
                        "Publish the new refund macro",
                        cast.ben().personId(),
                        LocalDate.now().plusDays(1))));
        currentMember.actAs(cast.ben(), () -> {
            actions.start(macro);
            actions.finish(macro);
        });
        var late = currentMember.actAs(
                cast.lee(),
                () -> actions.add(new ActionDraft(
                        "Answer calls until midnight in the last week of the year",
                        cast.mia().personId(),
                        LocalDate.now().plusDays(4))));
        currentMember.actAs(
                cast.mia(),
                () -> limits.set(
                        late,
                        cast.ana().personId(),
                        "Night shifts need a contract of their own, and who may work them is not mine to decide."));
        var refunds = currentMember.actAs(
                cast.ben(),
                () -> actions.add(new ActionDraft(
                        "Let agents refund the postage, too",
                        cast.sam().personId(),
                        LocalDate.now().plusDays(6))));
        currentMember.actAs(
                cast.sam(),
                () -> limits.set(refunds, cast.lee().personId(), "Money that is given back is not mine to decide."));
        currentMember.actAs(cast.lee(), () -> limits.decide(refunds, "Yes, up to 10 USD. Please tell the agents."));
    }
}
