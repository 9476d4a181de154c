package app.tandem.scorecards;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that one side doubts; both values stand there until the other side has answered. */
@Service
@Transactional
@TriedAgain
public class Disputes {
    private final DisputeRepository disputes;
    private final MeasureRepository locks;
    private final Measures measures;
    private final Scorecards scorecards;
    private final SettledPeriods settled;
    private final History history;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disputes(
            DisputeRepository disputes,
            MeasureRepository locks,
            Measures measures,
            Scorecards scorecards,
            SettledPeriods settled,
            History history,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.disputes = disputes;
        this.locks = locks;
        this.measures = measures;
        this.scorecards = scorecards;
        this.settled = settled;
        this.history = history;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** All that are open, the oldest first. */
    @Transactional(readOnly = true)
    public List<DisputeDetails> open() {
        return disputes.findByStateOrderByRaisedAtAscIdAsc(DisputeState.OPEN).stream()
                .map(dispute -> details(dispute, measures.find(dispute.measureId())))
                .toList();
    }

    /** All that were ever said about the value of a period, the newest first. */
    @Transactional(readOnly = true)
    public List<DisputeDetails> of(UUID measureId, Period period) {
        var measure = measures.find(measureId);
        return disputes.findByMeasureIdAndPeriodStartOrderByRaisedAtDescIdDesc(measureId, period.start()).stream()
                .filter(dispute -> dispute.period().equals(period))
                .map(dispute -> details(dispute, measure))
                .toList();
    }

    /**
     * Says that a period's value should be another; one at a time. Whoever waited for a signature or another dispute sees
     * it, which under REPEATABLE READ they would not.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UUID raise(UUID measureId, Period period, BigDecimal value, String reason) {
        var member = currentMember.get();
        locks.locked(List.of(measureId));
        var cell = scorecards.details(measureId, period).cell();
        var measure = measures.find(measureId);
        requireDisputable(measure, cell, value);
        var dispute = disputes.save(new Dispute(measureId, cell, value, reason, member, clock.instant()));
        events.publishEvent(new ScorecardEvent.DisputeRaised(member, measureId, dispute.id(), measure.name()));
        return dispute.id();
    }

    private void requireDisputable(MeasureDetails measure, Cell cell, BigDecimal value) {
        var there = cell.value();
        Refusal.unless(
                cell.period().end().isBefore(scorecards.today()),
                "%s is not over yet, and what is agreed on would not change any more. Correct the reading, or dispute it then."
                        .formatted(cell.period().label()));
        Refusal.unless(
                cell.period().cadence() == measure.cadence().shownAs() && there != null,
                "There is no value to dispute. Enter the one that you know.");
        Refusal.unless(
                cell.marks().disputedAs() == null,
                "This value is disputed already. Answer that first, or let it be withdrawn.");
        settled.requireNotClosed(measure, cell.period());
        Refusal.unless(
                there != null && !measure.shown(there).equals(measure.shown(value)),
                "value",
                "It says %s already.".formatted(there == null ? "" : measure.shownWithUnit(there)));
    }

    public void accept(UUID id, String why) {
        answer(id, (dispute, member, now) -> {
            requireSigner(dispute, member);
            dispute.accept(member, why, now);
        });
    }

    /** @param value that both can stand by, neither the one nor the other */
    public void acceptPartly(UUID id, BigDecimal value, String why) {
        answer(id, (dispute, member, now) -> {
            requireSigner(dispute, member);
            dispute.acceptPartly(member, value, why, now);
        });
    }

    public void reject(UUID id, String why) {
        answer(id, (dispute, member, now) -> dispute.reject(member, why, now));
    }

    public void withdraw(UUID id) {
        answer(id, (dispute, member, now) -> dispute.withdraw(member, now));
    }

    /** Who said what about it, and what was answered. */
    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return history.of(Dispute.class, id);
    }

    private interface Answer {
        void give(Dispute dispute, Member member, Instant now);
    }

    private void answer(UUID id, Answer answer) {
        var member = currentMember.get();
        var dispute = find(id);
        answer.give(dispute, member, clock.instant());
        var name = measures.find(dispute.measureId()).name();
        events.publishEvent(new ScorecardEvent.DisputeAnswered(member, dispute.measureId(), id, name));
    }

    /** A number that both sides then stand by is agreed on by whoever signs for the measure. */
    private void requireSigner(Dispute dispute, Member member) {
        if (dispute.isAnsweredBy(member)) {
            measures.requireSigner(dispute.measureId(), member);
        }
    }

    private DisputeDetails details(Dispute dispute, MeasureDetails measure) {
        return dispute.details(measure, measures::nameOf);
    }

    private Dispute find(UUID id) {
        return disputes.findById(id).orElseThrow(() -> new NotFound("This dispute does not exist."));
    }
}
