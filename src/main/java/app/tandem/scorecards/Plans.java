package app.tandem.scorecards;

import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides do about contractual measures that stay off target. */
@Service
@Transactional
@TriedAgain
public class Plans {
    private final RecoveryPlanRepository plans;
    private final ReadingRepository readings;
    private final MeasureRepository locks;
    private final Measures measures;
    private final Scorecards scorecards;
    private final Actions actions;
    private final Partnerships partnerships;
    private final History history;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            RecoveryPlanRepository plans,
            ReadingRepository readings,
            MeasureRepository locks,
            Measures measures,
            Scorecards scorecards,
            Actions actions,
            Partnerships partnerships,
            History history,
            CurrentMember currentMember,
            Rights rights,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.locks = locks;
        this.measures = measures;
        this.scorecards = scorecards;
        this.actions = actions;
        this.partnerships = partnerships;
        this.history = history;
        this.currentMember = currentMember;
        this.rights = rights;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Of one measure, the newest first. */
    @Transactional(readOnly = true)
    public List<PlanDetails> of(UUID measureId) {
        var measure = measures.find(measureId);
        return plans.findByMeasureIdOrderByBegunAtDescIdDesc(measureId).stream()
                .map(plan -> plan.details(measure.name(), measures::nameOf))
                .toList();
    }

    /** Contractual measures that are off target for two periods and about which nobody does anything yet. */
    @Transactional(readOnly = true)
    public List<MissingPlan> missing() {
        return live.once(new Missing(), this::readMissing);
    }

    private record Missing() {}

    private List<MissingPlan> readMissing() {
        var today = scorecards.today();
        return scorecards
                .page(today)
                .rows()
                .filter(row -> row.standing().plan() == PlanState.MISSING)
                .map(row -> missing(row, today))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<MissingPlan> missingFor(UUID measureId) {
        if (!measures.find(measureId).definition().terms().contractual()) {
            return Optional.empty();
        }
        return missing().stream()
                .filter(one -> one.measure().id().equals(measureId))
                .findFirst();
    }

    /** Known since the second period was over and its value had come in. */
    private MissingPlan missing(MeasureRow row, LocalDate today) {
        var period = RedRun.secondOf(row.cells().reversed(), today).orElseThrow();
        var over = period.end().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var since = readings.firstRecorded(row.measure().id(), period.start(), period.end())
                .filter(over::isBefore)
                .orElse(over);
        return new MissingPlan(row.measure(), since);
    }

    /** Begins a plan with one action of each side. */
    public UUID begin(UUID measureId, PlanDraft draft) {
        var member = currentMember.get();
        locks.locked(List.of(measureId));
        var measure = measures.find(measureId);
        Refusal.unless(
                plans.findByMeasureIdOrderByBegunAtDescIdDesc(measureId).stream()
                        .noneMatch(RecoveryPlan::isUnderWay),
                "There is a plan for this measure already. Add to it, or end it first.");
        var plan = plans.saveAndFlush(new RecoveryPlan(measureId, draft, member, clock.instant()));
        step(plan, Side.CLIENT, draft.client());
        step(plan, Side.BPO, draft.bpo());
        events.publishEvent(new ScorecardEvent.PlanChanged(member, measureId, plan.id(), measure.name()));
        return plan.id();
    }

    private void step(RecoveryPlan plan, Side side, PlanDraft.Step step) {
        var company = partnerships.company(side).name();
        var isOurs = partnerships.colleagues().stream()
                .anyMatch(one -> one.personId().equals(step.owner()) && one.side() == side);
        Refusal.unless(isOurs, side + " owner", "Choose who of " + company + " does it.");
        try {
            actions.add(new ActionDraft(
                    step.title(), step.owner(), step.due(), "", new Origin(OriginKind.PLAN, plan.id())));
        } catch (Refusal refusal) {
            throw new Refusal("What " + company + " does: " + refusal.sentence());
        }
    }

    /** @param outcome what came of it */
    public void end(UUID planId, String outcome) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        var plan = find(planId);
        plan.end(member, outcome, clock.instant());
        tell(member, plan);
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID planId) {
        find(planId);
        return history.of(RecoveryPlan.class, planId);
    }

    private void tell(Member member, RecoveryPlan plan) {
        var name = measures.find(plan.measureId()).name();
        events.publishEvent(new ScorecardEvent.PlanChanged(member, plan.measureId(), plan.id(), name));
    }

    private RecoveryPlan find(UUID id) {
        return plans.findById(id).orElseThrow(() -> new NotFound("This plan does not exist."));
    }
}
