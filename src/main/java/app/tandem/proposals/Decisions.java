package app.tandem.proposals;

import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Wording;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided in the current partnership, and whether it was done. */
@Service
@Transactional
@TriedAgain
public class Decisions {
    private static final int DAYS_TO_PUT_RIGHT = 5;

    private final Deliberations deliberations;
    private final Actions actions;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            Deliberations deliberations,
            Actions actions,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliberations = deliberations;
        this.actions = actions;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Chooses an option in the wording that was read; decided once everybody who has a say has chosen it. */
    public void decide(UUID proposalId, int wording, String letter) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.requireWording(wording);
        about.verdict().choose(member, letter, clock.instant());
        deliberations.keep(about);
        var proposal = about.proposal();
        events.publishEvent(
                proposal.stage() == ProposalState.DECIDED
                        ? new ProposalEvent.Decided(member, proposalId, proposal.title())
                        : new ProposalEvent.Chosen(member, proposalId, proposal.title()));
    }

    public void putIntoEffect(UUID proposalId) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.verdict().putIntoEffect(member);
        deliberations.keep(about);
        events.publishEvent(new ProposalEvent.PutIntoEffect(
                member, proposalId, about.proposal().title()));
    }

    /** Answers for the own side; both answers are told at once, and what was not done as decided opens an action. */
    public void review(UUID proposalId, @Nullable Did did, String words) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.verdict().answerReview(member, did, words);
        deliberations.keep(about);
        var proposal = about.proposal();
        if (proposal.outcome() == null) {
            events.publishEvent(new ProposalEvent.ReviewAnswered(member, proposalId, proposal.title()));
            return;
        }
        if (proposal.outcome() == Finding.DIVERGED) {
            putRight(proposal, member);
        }
        events.publishEvent(new ProposalEvent.Reviewed(member, proposalId, proposal.title()));
    }

    public void close(UUID proposalId) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.verdict().close(member);
        deliberations.keep(about);
        events.publishEvent(
                new ProposalEvent.Closed(member, proposalId, about.proposal().title()));
    }

    /** Whoever decided it sees to it; when they have left, whoever answered last does. */
    private void putRight(Proposal proposal, Member reviewer) {
        var owner = Arrays.stream(Side.values())
                .map(proposal::chooser)
                .filter(Objects::nonNull)
                .flatMap(chooser -> partnerships.colleague(chooser).stream())
                .map(Colleague::personId)
                .findFirst()
                .orElse(reviewer.personId());
        var days = calendars.of(reviewer.side());
        var due = days.after(clock.instant().atZone(days.zone()).toLocalDate(), DAYS_TO_PUT_RIGHT);
        actions.add(new ActionDraft(
                Wording.shortened("Put right or decide anew: " + proposal.title()),
                owner,
                due,
                "Both sides can say that it is done as decided, or there is a new proposal.",
                new Origin(OriginKind.PROPOSAL, proposal.id())));
    }
}
