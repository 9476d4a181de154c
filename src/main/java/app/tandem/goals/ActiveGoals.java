package app.tandem.goals;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.scorecards.Scorecards;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owners do with a goal once it is written: start it or leave it for later, believe in it, close it, look back. */
@Service
@Transactional
@TriedAgain
public class ActiveGoals {
    private final GoalRepository goals;
    private final ReachedMilestoneRepository milestones;
    private final GoalProgress progress;
    private final Scorecards scorecards;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActiveGoals(
            GoalRepository goals,
            ReachedMilestoneRepository milestones,
            GoalProgress progress,
            Scorecards scorecards,
            Partnerships partnerships,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.milestones = milestones;
        this.progress = progress;
        this.scorecards = scorecards;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    public void start(UUID id) {
        var member = currentMember.get();
        var active = goals.oneAtATime().stream()
                .filter(one -> one.state() == GoalState.ACTIVE)
                .count();
        var goal = goals.existing(id);
        requireBothOwnersHere(goal);
        goal.start(member, active, scorecards.today());
        events.publishEvent(new GoalEvent.Started(member, id, goal.title()));
    }

    /** On the Not-now list. */
    public void putAside(UUID id, String why) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.putAside(member, why, clock.instant());
        events.publishEvent(new GoalEvent.PutAside(member, id, goal.title()));
    }

    public void bringBack(UUID id) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.bringBack(member);
        events.publishEvent(new GoalEvent.BroughtBack(member, id, goal.title()));
    }

    /** From 1, hardly any, to 5, quite sure; why, if the owner wants to say so. */
    public void confide(UUID id, @Nullable Integer level, String why) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        var confidence = goal.confide(member, level, why, clock.instant());
        events.publishEvent(new GoalEvent.Confided(member, id, goal.title(), confidence.level()));
    }

    public void reach(UUID id, int number) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        var milestone = goal.reachable(number, member);
        milestones
                .findByGoalIdAndNumber(id, number)
                .ifPresentOrElse(
                        said -> said.sayAgain(milestone, member, clock.instant()),
                        () -> milestones.save(new ReachedMilestone(goal, milestone, member, clock.instant())));
        events.publishEvent(new GoalEvent.MilestoneReached(member, id, goal.title(), milestone.title()));
    }

    /** It was said too early; that it was said stays on record. */
    public void reopen(UUID id, int number) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        var milestone = goal.reachable(number, member);
        milestones
                .findByGoalIdAndNumber(id, number)
                .orElseThrow(() -> new Refusal("This milestone is not reached yet."))
                .takeBack(member, clock.instant());
        events.publishEvent(new GoalEvent.MilestoneReopened(member, id, goal.title(), milestone.title()));
    }

    /** The other owner confirms it, or there is no outcome; what the data says now is kept beside it. */
    public void proposeOutcome(UUID id, @Nullable Outcome outcome, String why) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        var closing = goal.proposeOutcome(member, outcome, why, dataOf(goal), clock.instant());
        events.publishEvent(new GoalEvent.OutcomeProposed(member, id, goal.title(), closing.outcome()));
    }

    /** @param seen the number of the proposal that the other owner has read */
    public void confirmOutcome(UUID id, int seen) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        var outcome = goal.confirmOutcome(member, seen, clock.instant());
        events.publishEvent(new GoalEvent.Closed(member, id, goal.title(), outcome));
    }

    /** @param seen the number of the proposal that was read */
    public void withdrawOutcome(UUID id, int seen, String why) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.withdrawOutcome(member, seen, why, clock.instant());
        events.publishEvent(new GoalEvent.OutcomeWithdrawn(member, id, goal.title()));
    }

    /** What the acting owner's side says about a goal that is over. */
    public void state(UUID id, String words) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.state(member, isOwnerHere(goal, member.side()), words, clock.instant());
        events.publishEvent(
                goal.state() == GoalState.REVIEWED
                        ? new GoalEvent.Reviewed(member, id, goal.title())
                        : new GoalEvent.Stated(member, id, goal.title()));
    }

    private String dataOf(Goal goal) {
        var now = progress.of(goal, milestones.findByGoalId(goal.id()));
        return now == null ? "" : now.inWords();
    }

    private void requireBothOwnersHere(Goal goal) {
        for (var side : Side.values()) {
            Refusal.unless(
                    isOwnerHere(goal, side),
                    "The owner on the " + Terms.inWords(side) + " side has left. That side names another first.");
        }
    }

    private boolean isOwnerHere(Goal goal, Side side) {
        var owner = goal.inForceTerms().owner(side);
        return owner != null && partnerships.colleague(owner).isPresent();
    }
}
