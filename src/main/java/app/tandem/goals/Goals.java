package app.tandem.goals;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Pillar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private final History history;
    private final Measures measures;
    private final SharedTexts texts;
    private final Drafts drafts;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Goals(
            GoalRepository goals,
            ReachedMilestoneRepository milestones,
            GoalProgress progress,
            GoalHistory trail,
            History history,
            Measures measures,
            SharedTexts texts,
            Drafts drafts,
            Partnerships partnerships,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.milestones = milestones;
        this.progress = progress;
        this.trail = trail;
        this.history = history;
        this.measures = measures;
        this.texts = texts;
        this.drafts = drafts;
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

    @Transactional(readOnly = true)
    public GoalDetails details(UUID id) {
        var goal = find(id);
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
        return trail.of(find(id));
    }

    public UUID draft(GoalDraft draft) {
        var member = currentMember.get();
        var goal = goals.save(new Goal(
                measured(draft),
                owner(Side.CLIENT, draft),
                owner(Side.BPO, draft),
                new GoalTexts(
                        texts.begin(draft.why().strip()),
                        texts.begin(draft.clientContribution().strip()),
                        texts.begin(draft.bpoContribution().strip()))));
        events.publishEvent(new GoalEvent.Drafted(member, goal.id(), draft.title()));
        return goal.id();
    }

    public void propose(UUID id) {
        var member = currentMember.get();
        var goal = find(id);
        goal.propose();
        events.publishEvent(new GoalEvent.Proposed(member, id, title(goal)));
    }

    /**
     * Saves one field that was changed from {@code base}. Whoever saves last wins; what a colleague saved in the meantime
     * becomes that colleague's draft again, so that they can bring it back.
     */
    public void change(UUID id, TermField field, String base, String value) {
        var member = currentMember.get();
        var goal = find(id);
        var before = goal.edited();
        var overtaken = before.get(field);
        put(goal, field, value, member);
        var now = goal.edited().get(field);
        drafts.discard(id, field.name());
        if (now.equals(overtaken)) {
            return;
        }
        if (!overtaken.equals(base)) {
            history.lastToChange(GoalTerms.class, before.id(), GoalHistory.property(field))
                    .filter(person -> !person.equals(member.personId()))
                    .ifPresent(person -> drafts.giveBack(person, id, field.name(), overtaken, now, member.firstName()));
        }
        events.publishEvent(new GoalEvent.Changed(member, id, title(goal)));
    }

    /** What either side may say: where the goal belongs and how far ahead it looks. */
    public void place(UUID id, Pillar pillar, Horizon horizon) {
        var member = currentMember.get();
        var goal = find(id);
        goal.place(pillar, horizon);
        events.publishEvent(new GoalEvent.Changed(member, id, title(goal)));
    }

    public void addMilestone(UUID id, String title, @Nullable LocalDate due) {
        var member = currentMember.get();
        var goal = find(id);
        goal.addMilestone(title, due, member, clock.instant());
        events.publishEvent(new GoalEvent.Changed(member, id, title(goal)));
    }

    /** @param asRead the milestone in words, as its author has read it; empty for one that was left out */
    public void setMilestone(UUID id, int number, String asRead, String title, @Nullable LocalDate due) {
        var member = currentMember.get();
        var goal = find(id);
        goal.setMilestone(number, asRead, title, due, member, clock.instant());
        events.publishEvent(new GoalEvent.Changed(member, id, title(goal)));
    }

    public void removeMilestone(UUID id, int number) {
        var member = currentMember.get();
        var goal = find(id);
        goal.removeMilestone(number, member, clock.instant());
        events.publishEvent(new GoalEvent.Changed(member, id, title(goal)));
    }

    /** Signs exactly the wording that the signer has read. */
    public void sign(UUID id, int edition) {
        var member = currentMember.get();
        var goal = find(id);
        requireSettled(goal.texts());
        goal.sign(edition, member, clock.instant());
        var inForce = goal.inForce();
        events.publishEvent(
                goal.open() == null && inForce != null
                        ? new GoalEvent.Agreed(member, id, title(goal), inForce.number())
                        : new GoalEvent.Signed(member, id, title(goal)));
    }

    /** "Not yet, let us talk": what waits is laid aside, what is agreed stays. */
    public void putOff(UUID id) {
        var member = currentMember.get();
        var goal = find(id);
        goal.putOff(member);
        events.publishEvent(new GoalEvent.PutOff(member, id, title(goal)));
    }

    /** What was put off waits again, for both owners. */
    public void proposeWords(UUID id, Side side) {
        var member = currentMember.get();
        var goal = find(id);
        goal.contribute(side, texts.settled(goal.texts().contribution(side)));
        events.publishEvent(new GoalEvent.Changed(member, id, title(goal)));
    }

    /** What was put off makes room for the words in force; waits for other writers, so it holds no transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void returnToAgreedWords(UUID id, Side side) {
        var goal = find(id);
        texts.rewrite(goal.texts().contribution(side), goal.edited().get(TermField.contributionOf(side)));
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

    private void put(Goal goal, TermField field, String value, Member member) {
        var side = field.owned();
        if (side.isPresent()) {
            goal.entrust(side.get(), colleague(side.get(), TermText.id(value).orElse(null)), member, clock.instant());
        } else if (field == TermField.MEASURE || field == TermField.GUARD_RAIL) {
            goal.measureBy(field, value, measureName(value), member, clock.instant());
        } else {
            goal.change(field, value, member, clock.instant());
        }
    }

    private GoalDraft measured(GoalDraft draft) {
        return draft.named(
                draft.measureId() == null
                        ? draft.measure()
                        : measureName(draft.measureId().toString()),
                draft.guardRailId() == null
                        ? ""
                        : measureName(draft.guardRailId().toString()));
    }

    /** A measure of the scorecard by its name, or one in free words. */
    private String measureName(String value) {
        return TermText.id(value).map(id -> measures.find(id).name()).orElse(value);
    }

    private Colleague owner(Side side, GoalDraft draft) {
        return colleague(side, draft.owner(side));
    }

    private Colleague colleague(Side side, @Nullable UUID personId) {
        if (personId == null) {
            throw new Refusal("A goal needs one owner of each company: choose who answers for the "
                    + Terms.inWords(side) + " side.");
        }
        return partnerships
                .colleague(personId)
                .orElseThrow(() -> new Refusal("This person does not work in this partnership."));
    }

    private Goal find(UUID id) {
        return goals.withTerms(id).orElseThrow(() -> new NotFound("This goal does not exist."));
    }

    private static String title(Goal goal) {
        return goal.edited().terms().title();
    }
}
