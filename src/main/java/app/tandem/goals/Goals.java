package app.tandem.goals;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import app.tandem.coedit.SharedTexts;
import app.tandem.history.Change;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The joint goals of the current partnership; who collides with a colleague is simply tried again. */
@Service
@Transactional
@TriedAgain
public class Goals {
    private final GoalRepository goals;
    private final ReachedMilestoneRepository milestones;
    private final GoalProgress progress;
    private final GoalHistory trail;
    private final GoalNames names;
    private final SharedTexts texts;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Goals(
            GoalRepository goals,
            ReachedMilestoneRepository milestones,
            GoalProgress progress,
            GoalHistory trail,
            GoalNames names,
            SharedTexts texts,
            Partnerships partnerships,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.milestones = milestones;
        this.progress = progress;
        this.trail = trail;
        this.names = names;
        this.texts = texts;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<GoalSummary> soonestFirst() {
        var reader = new GoalReader(partnerships.colleagues());
        var steps = milestones.findAll().stream().collect(groupingBy(ReachedMilestone::goalId));
        return goals.withTerms().stream()
                .map(goal -> reader.summary(goal, progress.of(goal, steps.getOrDefault(goal.id(), List.of()))))
                .sorted(comparing(goal -> goal.terms().due(), nullsLast(naturalOrder())))
                .toList();
    }

    /** Where the acting person is waited for: to sign, to confirm, to name an owner or to make a statement. */
    @Transactional(readOnly = true)
    public List<GoalSummary> waitingForMe() {
        var member = currentMember.get();
        var reader = new GoalReader(partnerships.colleagues());
        return goals.withTerms().stream()
                .map(goal -> reader.summary(goal, null))
                .filter(goal -> goal.course().dutiesOf(member).stream()
                        .anyMatch(duty -> duty.task().isUrgent()))
                .toList();
    }

    /** Goals in force of which one side's owner works here no more. */
    @Transactional(readOnly = true)
    public List<GoalSummary> lackingAnOwner() {
        var reader = new GoalReader(partnerships.colleagues());
        return goals.withTerms().stream()
                .map(goal -> reader.summary(goal, null))
                .filter(goal -> !goal.course().gaps().isEmpty())
                .toList();
    }

    /** Goals of which the two owners think two steps or more apart. */
    @Transactional(readOnly = true)
    public List<GoalSummary> seenDifferently() {
        var reader = new GoalReader(partnerships.colleagues());
        return goals.withTerms().stream()
                .map(goal -> reader.summary(goal, null))
                .filter(goal -> goal.course().seenDifferently())
                .toList();
    }

    @Transactional(readOnly = true)
    public GoalDetails details(UUID id) {
        var goal = goals.existing(id);
        var steps = milestones.findByGoalId(id);
        return new GoalReader(partnerships.colleagues())
                .details(
                        goal,
                        trail.overtaken(goal),
                        unproposed(goal),
                        progress.of(goal, steps),
                        steps.stream().map(ReachedMilestone::reached).toList());
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        return trail.of(goals.existing(id));
    }

    public UUID draft(GoalDraft draft) {
        var member = currentMember.get();
        var today = member.dayOf(clock.instant());
        Refusal.together(
                () -> draft.requireWords(today),
                () -> names.owner(Side.CLIENT, draft.owner(Side.CLIENT)),
                () -> names.owner(Side.BPO, draft.owner(Side.BPO)));
        var goal = goals.save(new Goal(
                names.in(draft),
                names.owner(Side.CLIENT, draft.owner(Side.CLIENT)),
                names.owner(Side.BPO, draft.owner(Side.BPO)),
                new GoalTexts(
                        texts.begin(draft.why().strip()),
                        texts.begin(draft.clientContribution().strip()),
                        texts.begin(draft.bpoContribution().strip())),
                today));
        events.publishEvent(new GoalEvent.Drafted(member, goal.id(), draft.title()));
        return goal.id();
    }

    public void propose(UUID id) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.propose(member.dayOf(clock.instant()));
        events.publishEvent(new GoalEvent.Proposed(member, id, goal.title()));
    }

    /** Signs exactly the wording that the signer has read. */
    public void sign(UUID id, int edition) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        requireSettled(goal.texts());
        goal.sign(edition, member, clock.instant());
        var inForce = goal.inForce();
        events.publishEvent(
                goal.open() == null && inForce != null
                        ? new GoalEvent.Agreed(member, id, goal.title(), inForce.number())
                        : new GoalEvent.Signed(member, id, goal.title()));
    }

    /**
     * "Not yet, let us talk": what waits is laid aside, what is agreed stays.
     *
     * @param seen the edition of the terms that were read
     * @param why what to talk about first; empty where somebody takes back what they proposed themselves
     */
    public void putOff(UUID id, int seen, String why) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.putOff(member, seen, why, clock.instant());
        events.publishEvent(new GoalEvent.PutOff(member, id, goal.title()));
    }

    /** "We have talked": it waits for nobody any more. */
    public void talkedAbout(UUID id) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.talkedAbout(member);
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    private Set<Side> unproposed(Goal goal) {
        return Arrays.stream(Side.values())
                .filter(side -> !goal.says(side, texts.settled(goal.texts().contribution(side))))
                .collect(toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    private void requireSettled(GoalTexts written) {
        for (var side : Side.values()) {
            if (!texts.isSettled(written.contribution(side))) {
                throw new Refusal("What the " + Terms.inWords(side)
                        + " side will do is still being written. Read it once more in a moment, then sign.");
            }
        }
    }
}
