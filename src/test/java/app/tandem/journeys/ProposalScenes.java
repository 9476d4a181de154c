package app.tandem.journeys;

import app.tandem.Cast;
import app.tandem.partnership.Member;
import app.tandem.proposals.Decisions;
import app.tandem.proposals.Did;
import app.tandem.proposals.Disposition;
import app.tandem.proposals.FinalSay;
import app.tandem.proposals.ProposalDraft;
import app.tandem.proposals.ProposalTerms;
import app.tandem.proposals.Proposals;
import app.tandem.proposals.SpeakingTime;
import app.tandem.proposals.StanceDraft;
import app.tandem.proposals.Stances;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A proposal of Lee's in each state that he can find one in; Sam, Mia and Ben are asked beside him. */
@Component
class ProposalScenes {
    private final Proposals proposals;
    private final Stances stances;
    private final Decisions decisions;
    private final SpeakingTime speakingTime;

    ProposalScenes(Proposals proposals, Stances stances, Decisions decisions, SpeakingTime speakingTime) {
        this.proposals = proposals;
        this.stances = stances;
        this.decisions = decisions;
        this.speakingTime = speakingTime;
    }

    Map<String, UUID> of(Cast cast) {
        var all = new LinkedHashMap<String, UUID>();
        all.put("draft", draft(cast, "Breaks outside the noon peak", FinalSay.CLIENT));
        all.put("asked", asked(cast, "A new greeting script"));
        all.put("second version", secondVersion(cast, "Mails before calls"));
        all.put("contested", contested(cast, "Scripts for refunds"));
        all.put("unanswered", unanswered(cast, "One rota for both shifts"));
        all.put("aligned", aligned(cast, "A calendar of sales", FinalSay.JOINT));
        all.put("withdrawn", withdrawn(cast, "Calls end after eight minutes"));
        all.put("decided without alignment", decidedOverAnObjection(cast, "Refunds need a second pair of eyes"));
        all.put("to be reviewed blindly", inReview(cast, "Half an hour for coaching"));
        all.put("reviewed", reviewed(cast, "Names on every mail"));
        return all;
    }

    private UUID draft(Cast cast, String title, FinalSay say) {
        var asked = List.of(cast.lee.personId(), cast.sam.personId(), cast.mia.personId(), cast.ben.personId());
        return cast.actAs(
                cast.lee,
                () -> proposals.draft(new ProposalDraft(
                        new ProposalTerms(title, say, asked, null, true, null),
                        "The first minute sounds read out.",
                        List.of("Everybody says the script word for word.", "The first sentence is fixed."))));
    }

    private UUID open(Cast cast, String title, FinalSay say) {
        var id = draft(cast, title, say);
        cast.actAs(cast.lee, () -> proposals.open(id));
        return id;
    }

    private UUID asked(Cast cast, String title) {
        var id = open(cast, title, FinalSay.CLIENT);
        say(cast, cast.mia, id, 1, StanceDraft.support());
        say(cast, cast.ben, id, 1, StanceDraft.concern("Quality sheets have to change first."));
        var details = cast.actAs(cast.sam, () -> proposals.details(id));
        say(cast, cast.sam, id, 1, StanceDraft.needTime(Objects.requireNonNull(details.lastDayMore())));
        return id;
    }

    private UUID secondVersion(Cast cast, String title) {
        var id = asked(cast, title);
        cast.actAs(cast.lee, () -> proposals.addOption(id, "Try it with one team."));
        var now = cast.actAs(cast.lee, () -> proposals.details(id).wording());
        say(cast, cast.lee, id, now, StanceDraft.support());
        return id;
    }

    private UUID contested(Cast cast, String title) {
        var id = open(cast, title, FinalSay.CLIENT);
        say(cast, cast.lee, id, 1, StanceDraft.support());
        say(cast, cast.mia, id, 1, StanceDraft.support());
        say(cast, cast.ben, id, 1, StanceDraft.object("It sounds more read out than today.", "One fixed sentence."));
        speakingTime.isOver(cast.lee, id);
        return id;
    }

    private UUID unanswered(Cast cast, String title) {
        var id = open(cast, title, FinalSay.CLIENT);
        say(cast, cast.lee, id, 1, StanceDraft.support());
        say(cast, cast.mia, id, 1, StanceDraft.support());
        speakingTime.isOver(cast.lee, id);
        return id;
    }

    private UUID aligned(Cast cast, String title, FinalSay say) {
        var id = open(cast, title, say);
        List.of(cast.lee, cast.sam, cast.mia).forEach(person -> say(cast, person, id, 1, StanceDraft.support()));
        say(cast, cast.ben, id, 1, StanceDraft.concern("The late shift hears of it last."));
        return id;
    }

    private UUID withdrawn(Cast cast, String title) {
        var id = asked(cast, title);
        cast.actAs(cast.lee, () -> proposals.withdraw(id, "Nobody can say what a caller needs in minutes."));
        return id;
    }

    private UUID decidedOverAnObjection(Cast cast, String title) {
        var id = contested(cast, title);
        var objection =
                cast.actAs(cast.lee, () -> proposals.details(id).objections().getFirst());
        cast.actAs(
                cast.lee,
                () -> stances.dispose(
                        id,
                        cast.ben.personId(),
                        1,
                        Objects.requireNonNull(objection.spokenAt()),
                        Disposition.ADAPTED,
                        "Own words after one sentence."));
        decide(cast, cast.lee, id);
        return id;
    }

    private UUID inReview(Cast cast, String title) {
        var id = aligned(cast, title, FinalSay.CLIENT);
        decide(cast, cast.lee, id);
        cast.actAs(cast.lee, () -> decisions.putIntoEffect(id));
        cast.actAs(cast.mia, () -> decisions.review(id, Did.PARTLY, "The late shift has no half hour yet."));
        return id;
    }

    private UUID reviewed(Cast cast, String title) {
        var id = inReview(cast, title);
        cast.actAs(cast.lee, () -> decisions.review(id, Did.YES, "Every mail that we saw had one."));
        return id;
    }

    private void say(Cast cast, Member person, UUID id, int wording, StanceDraft stance) {
        cast.actAs(person, () -> stances.speak(id, wording, stance));
    }

    private void decide(Cast cast, Member person, UUID id) {
        cast.actAs(person, () -> decisions.decide(id, 1, "A"));
    }
}
