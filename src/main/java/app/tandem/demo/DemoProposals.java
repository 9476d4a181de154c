package app.tandem.demo;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.proposals.Decisions;
import app.tandem.proposals.Did;
import app.tandem.proposals.Disposition;
import app.tandem.proposals.FinalSay;
import app.tandem.proposals.ProposalDraft;
import app.tandem.proposals.ProposalTerms;
import app.tandem.proposals.Proposals;
import app.tandem.proposals.StanceDraft;
import app.tandem.proposals.Stances;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A greeting that not everybody has spoken to, a break that both wanted, and a rule that was decided over an objection. */
@Component
@Profile("demo")
class DemoProposals {
    private static final Duration LONG_AGO = Duration.ofHours(2);

    private final Proposals proposals;
    private final Stances stances;
    private final Decisions decisions;
    private final CurrentMember currentMember;
    private final DemoClock clock;

    DemoProposals(
            Proposals proposals, Stances stances, Decisions decisions, CurrentMember currentMember, DemoClock clock) {
        this.proposals = proposals;
        this.stances = stances;
        this.decisions = decisions;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    void tell(DemoCast cast) {
        decidedOverAnObjection(cast);
        wantedByBoth(cast);
        openWithSilence(cast);
    }

    private void openWithSilence(DemoCast cast) {
        var greeting = open(
                cast.lee(),
                "A new greeting script",
                "Callers tell us that the first minute sounds read out, and that they repeat themselves afterwards.",
                FinalSay.CLIENT,
                List.of(cast.lee(), cast.ana(), cast.ben(), cast.cy()),
                "Everybody says the new script word for word.",
                "The script is a guide: the first sentence is fixed, the rest is everybody’s own.");
        say(
                cast.ana(),
                greeting,
                StanceDraft.object(
                        "Word for word it will sound more read out than today, and calls get longer.",
                        "Try it with one team for two weeks and compare the surveys."));
        say(
                cast.ben(),
                greeting,
                StanceDraft.concern("Quality sheets have to change first, or we mark people down for it."));
        // A doubt is shown from a full hour on; whoever looks at the demo now already sees it.
        clock.earlier(LONG_AGO, () -> currentMember.actAs(cast.mia(), () -> stances.doubt(greeting, 1)));
        currentMember.actAs(
                cast.sam(),
                () -> stances.remark(
                        greeting, 1, "Our lawyers want the first sentence to stay. About the rest they do not mind."));
    }

    private void wantedByBoth(DemoCast cast) {
        var rota = open(
                cast.mia(),
                "Move the team’s break out of the noon peak",
                "Half of the abandoned calls fall into the forty minutes in which a third of the team is away.",
                FinalSay.JOINT,
                List.of(cast.sam(), cast.mia()),
                "Breaks begin at half past one, for everybody who starts before nine.");
        say(cast.sam(), rota, StanceDraft.support());
        say(cast.mia(), rota, StanceDraft.support());
        decide(cast.mia(), rota, "A");
        decide(cast.sam(), rota, "A");
        currentMember.actAs(cast.mia(), () -> decisions.putIntoEffect(rota));
        currentMember.actAs(
                cast.sam(), () -> decisions.review(rota, Did.YES, "Since the second week we see it in the figures."));
    }

    private void decidedOverAnObjection(DemoCast cast) {
        var refunds = open(
                cast.sam(),
                "Refunds above 100 USD need a second pair of eyes",
                "Wrong refunds are paid twice: once in money, once in trust.",
                FinalSay.CLIENT,
                List.of(cast.sam(), cast.ben()),
                "A colleague confirms each refund above 100 USD before it is paid.");
        say(cast.sam(), refunds, StanceDraft.support());
        say(
                cast.ben(),
                refunds,
                StanceDraft.object("In the evening there is nobody to confirm it.", "Leave the late shift out."));
        currentMember.actAs(
                cast.sam(),
                () -> stances.dispose(
                        refunds,
                        cast.ben().personId(),
                        1,
                        Objects.requireNonNull(proposals
                                .details(refunds)
                                .objections()
                                .getFirst()
                                .spokenAt()),
                        Disposition.OVERRULED,
                        "Most wrong refunds are paid in the evening. Acme names somebody who answers until midnight."));
        decide(cast.sam(), refunds, "A");
    }

    private UUID open(Member by, String title, String why, FinalSay say, List<Member> required, String... options) {
        return currentMember.actAs(by, () -> {
            var people = required.stream().map(Member::personId).toList();
            var id = proposals.draft(
                    new ProposalDraft(new ProposalTerms(title, say, people, null, true, null), why, List.of(options)));
            proposals.open(id);
            return id;
        });
    }

    private void say(Member member, UUID proposal, StanceDraft stance) {
        currentMember.actAs(member, () -> stances.speak(proposal, 1, stance));
    }

    private void decide(Member member, UUID proposal, String letter) {
        currentMember.actAs(member, () -> decisions.decide(proposal, 1, letter));
    }
}
