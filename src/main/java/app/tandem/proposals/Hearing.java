package app.tandem.proposals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Verb;
import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How people speak to a proposal, ask for time, or doubt quietly. */
final class Hearing {
    private static final int MOST_DAYS_MORE = 5;

    private final Deliberation about;
    private final Proposal proposal;

    Hearing(Deliberation about) {
        this.about = about;
        proposal = about.proposal();
    }

    void speak(Member member, StanceDraft said, WorkingCalendar ownDays, Instant now) {
        Refusal.unless(
                about.state(now).isUndecided(),
                proposal.stage() == ProposalState.DRAFT
                        ? "This is still a draft. People speak once it is open."
                        : "This is not open any more.");
        var person = about.required(member)
                .orElseThrow(() -> new Refusal("Only the people who are named here are asked where they stand."));
        var kind = said.kind();
        if (kind == null) {
            throw new Refusal("stance", "Choose where you stand.");
        }
        var before = about.stanceOf(member.personId());
        var stance = before.orElseGet(() -> new Stance(proposal, member, kind));
        if (kind == StanceKind.NEED_TIME) {
            askForTime(person, stance, said.until(), ownDays, now);
        } else {
            stance.say(kind, said.words(), said.safeIf(), now);
        }
        if (kind == StanceKind.OBJECT) {
            proposal.chooseAnew();
        }
        if (before.isEmpty()) {
            about.stances().add(stance);
        }
    }

    private void askForTime(
            RequiredPerson person, Stance stance, @Nullable LocalDate until, WorkingCalendar ownDays, Instant now) {
        Refusal.unless(mayAskForTime(person), "You have asked for more time once. Say where you stand now.");
        Refusal.unless(now.isBefore(proposal.speakBy()), "The last day to speak is over: say where you stand now.");
        if (until == null) {
            throw new Refusal("until", "Choose the day until which you need time.");
        }
        var last = lastDayFor(ownDays);
        Refusal.unless(
                until.isAfter(about.lastDay(ownDays)) && !until.isAfter(last),
                "until",
                "Choose a day after the last day to speak, and no later than five of your working days after it.");
        stance.needTime(until, until.plusDays(1).atStartOfDay(ownDays.zone()).toInstant(), now);
    }

    private boolean mayAskForTime(RequiredPerson person) {
        return about.stances().stream()
                .noneMatch(stance -> stance.personId().equals(person.personId()) && stance.hasAskedForTime());
    }

    boolean mayAskForTime(Member member, Instant now) {
        return now.isBefore(proposal.speakBy())
                && about.required(member).filter(this::mayAskForTime).isPresent();
    }

    LocalDate lastDayFor(WorkingCalendar ownDays) {
        return ownDays.after(about.lastDay(ownDays), MOST_DAYS_MORE);
    }

    /** Whoever is asked says it with their stance; what others say is told beside it and counts for nothing. */
    Remark remark(Member member, String words, Instant now) {
        Refusal.unless(
                about.state(now).isUndecided(),
                proposal.stage() == ProposalState.DRAFT
                        ? "This is still a draft. People speak once it is open."
                        : "This is not open any more.");
        Refusal.unless(
                about.required(member).isEmpty(),
                "You are asked here: say it with where you stand, so that it counts.");
        Refusal.unless(mayRemark(member, now), "Only members of the two teams can say something here.");
        return new Remark(proposal, member, words, now);
    }

    boolean mayRemark(Member member, Instant now) {
        return about.state(now).isUndecided()
                && member.may(Verb.WRITE_SHARED)
                && about.required(member).isEmpty();
    }

    /** Anybody but the proposer may have a doubt: the more people it could be, the less it points at anybody. */
    void doubt(Member member, QuietDoubt doubt, Instant now) {
        Refusal.unless(
                mayDoubt(member, now), "A doubt can be told while this is open, by anybody but whoever proposes it.");
        doubt.raise(member.side(), about.isCrowdOfBothSides(), now);
    }

    boolean mayDoubt(Member member, Instant now) {
        return about.state(now).isUndecided()
                && member.may(Verb.WRITE_SHARED)
                && !proposal.proposerId().equals(member.personId());
    }
}
