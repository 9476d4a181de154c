package app.tandem.scorecards;

import app.tandem.history.Operation;
import app.tandem.history.Revisions;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import app.tandem.shell.Days;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values that people type in, and correct with a reason. */
@Service
@Transactional
@TriedAgain
public class Readings {
    private final MeasureRepository measures;
    private final ReadingRepository readings;
    private final Revisions revisions;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readings(
            MeasureRepository measures,
            ReadingRepository readings,
            Revisions revisions,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.revisions = revisions;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** All of them or none; answers how many were new or changed. */
    public int enter(List<ReadingEntry> entries, String reason) {
        var member = currentMember.get();
        var ids = entries.stream()
                .map(ReadingEntry::measureId)
                .distinct()
                .sorted()
                .toList();
        var found = measures.locked(ids).stream().collect(Collectors.toMap(Measure::id, measure -> measure));
        if (found.size() != ids.size()) {
            throw Measures.unknown();
        }
        var changed = 0;
        for (var entry : entries) {
            changed += enter(entry, Objects.requireNonNull(found.get(entry.measureId())), member, reason) ? 1 : 0;
        }
        if (changed > 0) {
            events.publishEvent(new ScorecardEvent.ReadingsEntered(member, changed));
        }
        return changed;
    }

    /** The newest day that the acting person can have a value of: by their own clock, which may be ahead. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(currentMember.get().zone()));
    }

    /** What is there already for the period that a value would be typed in for. */
    @Transactional(readOnly = true)
    public PeriodReading existing(MeasureDetails measure, LocalDate day) {
        var period = measure.cadence().periodOf(day);
        return hasSingleDays(measure.id(), period)
                ? PeriodReading.OF_SINGLE_DAYS
                : new PeriodReading(
                        readings.findByMeasureIdAndDay(measure.id(), period.start())
                                .map(reading -> reading.line(measure, "")),
                        false);
    }

    /** A value on the first day alone is the period's. */
    private boolean hasSingleDays(UUID measureId, Period period) {
        return !readings.idsBetween(measureId, period.start().plusDays(1), period.end())
                .isEmpty();
    }

    private boolean enter(ReadingEntry entry, Measure measure, Member member, String reason) {
        var cadence = measure.draft().cadence();
        var period = cadence.periodOf(entry.day());
        if (period.start().isAfter(today())) {
            throw new Refusal("%s: %s lies in the future.".formatted(measure.name(), Days.full(entry.day())));
        }
        if (entry.note().length() > 500 || reason.length() > 500) {
            throw new Refusal("A note and a reason have up to 500 characters each.");
        }
        refuseBesideSingleDays(measure, period);
        var there = readings.findByMeasureIdAndDay(entry.measureId(), period.start());
        if (there.isPresent()) {
            return correct(there.get(), entry.value(), entry.note(), reason, member);
        }
        readings.save(new Reading(
                entry.measureId(),
                period.start(),
                entry.value(),
                entry.note().strip(),
                member.personId(),
                clock.instant()));
        revisions.tell(Readings.class, entry.measureId(), Operation.CREATED);
        return true;
    }

    private boolean correct(Reading reading, BigDecimal value, String note, String reason, Member member) {
        var changed = reading.correct(value, note.strip(), reason, member.personId(), clock.instant());
        if (changed) {
            revisions.tell(Readings.class, reading.measureId(), Operation.CHANGED);
        }
        return changed;
    }

    /** One value for the week beside values for its days would be counted twice. */
    private void refuseBesideSingleDays(Measure measure, Period period) {
        if (hasSingleDays(measure.id(), period)) {
            throw new Refusal("%s: %s is made of readings for single days. Correct those one by one on its page."
                    .formatted(measure.name(), period.label()));
        }
    }

    /** Corrects the reading of exactly this day, whatever the cadence. */
    public void correct(UUID measureId, LocalDate day, BigDecimal value, String note, String reason) {
        var member = currentMember.get();
        // An import of the same measure has compared what is there and overwrites it by that.
        measures.locked(List.of(measureId));
        var reading = readings.findByMeasureIdAndDay(measureId, day).orElseThrow(Measures::unknown);
        if (correct(reading, value, note, reason, member)) {
            events.publishEvent(new ScorecardEvent.ReadingsEntered(member, 1));
        }
    }
}
