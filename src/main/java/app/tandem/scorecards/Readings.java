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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values that people type in, and correct with a reason. */
@Service
@Transactional
@TriedAgain
public class Readings {
    private static final int LONGEST = 500;

    private final MeasureRepository measures;
    private final Measures defined;
    private final ReadingRepository readings;
    private final SettledPeriods settled;
    private final EntrySheets sheets;
    private final Revisions revisions;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readings(
            MeasureRepository measures,
            Measures defined,
            ReadingRepository readings,
            SettledPeriods settled,
            EntrySheets sheets,
            Revisions revisions,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.defined = defined;
        this.readings = readings;
        this.settled = settled;
        this.sheets = sheets;
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
        if (measures.locked(ids).size() != ids.size()) {
            throw Measures.unknown();
        }
        var found = defined.all().stream().collect(Collectors.toMap(MeasureDetails::id, measure -> measure));
        var changed = 0;
        for (var entry : entries) {
            var measure = Objects.requireNonNull(found.get(entry.measureId()));
            var added = new AtomicBoolean();
            Refusal.in(entry.place(), () -> added.set(enter(entry, measure, member, reason)));
            changed += added.get() ? 1 : 0;
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

    /** All measures of a cadence to type values into, in so many periods up to the one that holds the day. */
    @Transactional(readOnly = true)
    public EntrySheet sheet(Cadence cadence, LocalDate endsOn, int periods) {
        return sheets.read(cadence, endsOn, periods);
    }

    /** What is there already for the period that a value would be typed in for. */
    @Transactional(readOnly = true)
    public PeriodReading existing(MeasureDetails measure, LocalDate day) {
        var period = measure.periodOf(day);
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

    private boolean enter(ReadingEntry entry, MeasureDetails measure, Member member, String reason) {
        var period = measure.periodOf(entry.day());
        if (period.start().isAfter(today())) {
            throw new Refusal("%s: %s lies in the future.".formatted(measure.name(), Days.full(entry.day())));
        }
        requireShort(entry.note(), reason);
        refuseBesideSingleDays(measure, period);
        var figure = figure(measure, period.start(), entry.value(), entry.parts());
        var there = readings.findByMeasureIdAndDay(entry.measureId(), period.start());
        if (there.filter(reading -> reading.saysAlready(figure)).isEmpty()) {
            settled.requireOpen(measure, period.start());
        }
        requireSeen(entry, there.map(reading -> reading.line(measure, "")).orElse(null), measure);
        if (there.isPresent()) {
            return correct(there.get(), figure, entry.note(), reason, member);
        }
        readings.save(new Reading(
                entry.measureId(), period.start(), figure, entry.note().strip(), member.personId(), clock.instant()));
        revisions.tell(Readings.class, entry.measureId(), Operation.CREATED);
        return true;
    }

    /** A reason that was given for one value is none for another that came in since. */
    private static void requireSeen(ReadingEntry entry, @Nullable ReadingLine there, MeasureDetails measure) {
        var now = there == null ? "" : there.wording();
        Refusal.unless(
                entry.over() == null || entry.over().equals(now),
                "%s, %s: a colleague has put %s there meanwhile. Look at it, and save again."
                        .formatted(measure.name(), Days.full(entry.day()), there == null ? "nothing" : there.shown()));
    }

    private static void requireShort(String note, String reason) {
        Refusal.unless(
                note.length() <= LONGEST && reason.length() <= LONGEST,
                "A note and a reason have up to %d characters each.".formatted(LONGEST));
    }

    private boolean correct(Reading reading, Figure figure, String note, String reason, Member member) {
        var changed = reading.correct(figure, note.strip(), reason, member.personId(), clock.instant());
        if (changed) {
            revisions.tell(Readings.class, reading.measureId(), Operation.CHANGED);
        }
        return changed;
    }

    private static Figure figure(MeasureDetails measure, LocalDate day, @Nullable BigDecimal value, Parts parts) {
        var rule = measure.ruleOn(day);
        var problem = rule.problem(value, parts);
        Refusal.unless(problem == null, "%s, %s: %s".formatted(measure.name(), Days.full(day), problem));
        return new Figure(rule.value(value, parts), parts);
    }

    /** One value for the week beside values for its days would be counted twice. */
    private void refuseBesideSingleDays(MeasureDetails measure, Period period) {
        if (hasSingleDays(measure.id(), period)) {
            throw new Refusal("%s: %s is made of readings for single days. Correct those one by one on its page."
                    .formatted(measure.name(), period.label()));
        }
    }

    /** Corrects the reading of exactly this day, whatever the cadence. */
    public void correct(ReadingEntry entry, String reason) {
        var member = currentMember.get();
        requireShort(entry.note(), reason);
        // An import of the same measure has compared what is there and overwrites it by that.
        measures.locked(List.of(entry.measureId()));
        var reading =
                readings.findByMeasureIdAndDay(entry.measureId(), entry.day()).orElseThrow(Measures::unknown);
        var measure = defined.find(entry.measureId());
        var figure = figure(measure, entry.day(), entry.value(), entry.parts());
        requireSeen(entry, reading.line(measure, ""), measure);
        if (!reading.saysAlready(figure)) {
            settled.requireOpen(measure, entry.day());
        }
        if (correct(reading, figure, entry.note(), reason, member)) {
            events.publishEvent(new ScorecardEvent.ReadingsEntered(member, 1));
        }
    }
}
