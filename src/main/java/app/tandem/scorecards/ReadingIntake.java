package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.scorecards.TypedReadings.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes in readings that are checked already, all of them as one revision and one event, whichever way they came; inside
 * the caller's transaction, which has locked their measures.
 */
@Component
class ReadingIntake {
    private final ReadingImportRepository imports;
    private final ImportedReadings readings;
    private final CountedWeeks weeks;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingIntake(
            ReadingImportRepository imports,
            ImportedReadings readings,
            CountedWeeks weeks,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.readings = readings;
        this.weeks = weeks;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    ImportPlan plan(List<Typed> typed, Origin origin, Map<UUID, Measure> measures) {
        var counted = weeks.get();
        return readings.plan(
                typed,
                origin,
                id -> new Rhythm(Objects.requireNonNull(measures.get(id)).cadence(), counted));
    }

    /** Answers by which id history knows of it. */
    UUID write(ImportPlan plan, Origin origin, int brought, String reason, IntConsumer progress) {
        var member = currentMember.get();
        var noted = imports.saveAndFlush(new ReadingImport(origin.name(), brought, reason.strip()));
        var batch = new ReadingImportSql.Batch(
                member.partnershipId(), noted.id(), member.personId(), clock.instant(), reason.strip());
        readings.write(plan, batch, progress);
        events.publishEvent(new ScorecardEvent.ReadingsImported(member, noted.id(), origin.name(), plan.writes()));
        return noted.id();
    }
}
