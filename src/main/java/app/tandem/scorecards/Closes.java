package app.tandem.scorecards;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Periods that are final: each measure's owners close what they answer for, and only both sides open it again. */
@Service
@Transactional
@TriedAgain
public class Closes {
    private final PeriodCloseRepository closes;
    private final MeasureRepository locks;
    private final Measures measures;
    private final Scorecards scorecards;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closes(
            PeriodCloseRepository closes,
            MeasureRepository locks,
            Measures measures,
            Scorecards scorecards,
            CurrentMember currentMember,
            Rights rights,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closes = closes;
        this.locks = locks;
        this.measures = measures;
        this.scorecards = scorecards;
        this.currentMember = currentMember;
        this.rights = rights;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Every measure of the period's step, with what it says and how far it is closed. */
    @Transactional(readOnly = true)
    public List<CloseLine> of(Period period) {
        var known = new HashMap<UUID, PeriodClose>();
        closes.findByStepAndPeriodStart(period.cadence(), period.start())
                .forEach(close -> known.put(close.measureId(), close));
        return scorecards.page(period.end()).grids().stream()
                .filter(grid -> grid.step() == period.cadence())
                .flatMap(grid -> grid.rows().stream())
                .map(row -> line(
                        row.measure(),
                        row.cells().getLast(),
                        known.get(row.measure().id())))
                .toList();
    }

    /** How far the period of one measure is closed. */
    @Transactional(readOnly = true)
    public CloseLine of(UUID measureId, Period period) {
        var details = scorecards.details(measureId, period);
        return line(
                details.measure(),
                details.cell(),
                closes.findByMeasureIdAndStepAndPeriodStart(measureId, period.cadence(), period.start())
                        .orElse(null));
    }

    /** The periods that wait for somebody: half closed, or to be opened again; the oldest first. */
    @Transactional(readOnly = true)
    public List<CloseLine> waiting() {
        return live.once(new Waiting(), this::readWaiting);
    }

    private record Waiting() {}

    private List<CloseLine> readWaiting() {
        return closes.waiting().stream()
                .map(close -> of(close.measureId(), close.period()))
                .sorted(Comparator.comparing(
                        (CloseLine line) -> line.cell().period().start()))
                .toList();
    }

    /**
     * Closes a period of some measures for the reader's side, all of them or none. Whoever waited for somebody else's
     * readings or dispute sees them, which under REPEATABLE READ they would not.
     *
     * @param seen by measure, the values as the reader has read them, with their units
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void sign(Period period, Map<UUID, String> seen) {
        rights.require(Verb.SIGN);
        var member = currentMember.get();
        locks.locked(seen.keySet());
        seen.forEach((measureId, value) -> sign(member, measureId, period, value));
        events.publishEvent(new ScorecardEvent.PeriodSigned(member, period, List.copyOf(seen.keySet())));
    }

    private void sign(Member member, UUID measureId, Period period, String seen) {
        var line = of(measureId, period);
        measures.requireSigner(measureId, member);
        Refusal.unless(line.hindrance().isEmpty(), line.measure().name() + ": " + line.hindrance());
        var close = closes.findByMeasureIdAndStepAndPeriodStart(measureId, period.cadence(), period.start())
                .orElseGet(() -> new PeriodClose(measureId, period));
        close.sign(member, line.shown(), seen, clock.instant());
        closes.save(close);
    }

    /**
     * Takes the own side's signature back; of a period that both have closed it asks the other side, or answers its wish.
     *
     * @param why needed of whoever asks
     */
    public void reopen(UUID measureId, Period period, String why) {
        rights.require(Verb.SIGN);
        var member = currentMember.get();
        var close = find(measureId, period);
        measures.requireSigner(measureId, member);
        close.reopen(member, why);
        events.publishEvent(new ScorecardEvent.PeriodSigned(member, period, List.of(measureId)));
    }

    /** The period stays closed: whoever was asked says no, or whoever asked needs it no more. */
    public void keepClosed(UUID measureId, Period period) {
        rights.require(Verb.SIGN);
        var member = currentMember.get();
        var close = find(measureId, period);
        measures.requireSigner(measureId, member);
        close.keepClosed();
        events.publishEvent(new ScorecardEvent.PeriodSigned(member, period, List.of(measureId)));
    }

    private PeriodClose find(UUID measureId, Period period) {
        measures.find(measureId);
        return closes.findByMeasureIdAndStepAndPeriodStart(measureId, period.cadence(), period.start())
                .orElseThrow(() -> new ChangedMeanwhile("This period is open."));
    }

    private CloseLine line(MeasureDetails measure, Cell cell, @Nullable PeriodClose close) {
        var value = cell.value();
        var shown = value == null ? "" : measure.ruleOn(cell.period().start()).shownWithUnit(value);
        var state = close == null ? CloseState.OPEN : close.state(measures::nameOf, shown);
        return new CloseLine(measure, cell, shown, state, isOver(cell), hindrance(cell));
    }

    private boolean isOver(Cell cell) {
        return cell.period().end().isBefore(scorecards.today());
    }

    private String hindrance(Cell cell) {
        if (!isOver(cell)) {
            return "%s is not over yet.".formatted(cell.period().label());
        }
        if (cell.marks().disputedAs() != null) {
            return "its value is disputed. Answer that first.";
        }
        return cell.status() == Status.STALE || cell.value() == null ? "it has no value yet. Enter it first." : "";
    }
}
