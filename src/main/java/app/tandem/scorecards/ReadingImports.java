package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import app.tandem.ratelimits.Knock;
import app.tandem.ratelimits.RateLimits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in readings from files: first says what it would do, then does all of it or, with one bad row, nothing. */
@Service
@TriedAgain
public class ReadingImports {
    private static final int SHOWN_CORRECTIONS = 100;

    private final MeasureRepository measures;
    private final Measures defined;
    private final ReadingImportRepository imports;
    private final ImportedReadings readings;
    private final ReadingIntake intake;
    private final RememberedSources sources;
    private final CurrentMember currentMember;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingImports(
            MeasureRepository measures,
            Measures defined,
            ReadingImportRepository imports,
            ImportedReadings readings,
            ReadingIntake intake,
            RememberedSources sources,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock,
            RateLimits limits) {
        this.limits = limits;
        this.measures = measures;
        this.defined = defined;
        this.imports = imports;
        this.readings = readings;
        this.intake = intake;
        this.sources = sources;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** A first idea of what the columns mean: as last time, or from their names, their cells and earlier imports. */
    @Transactional(readOnly = true)
    public ImportMapping guess(ReadingFile file) {
        var candidates = candidates();
        return sources.mapping(
                file,
                ColumnGuess.of(file, candidates),
                candidates.stream().map(ColumnGuess.Candidate::id).collect(Collectors.toSet()));
    }

    /** What the columns may mean if each measure has one, or if each row is one reading. */
    @Transactional(readOnly = true)
    public ImportMapping guess(ReadingFile file, Layout layout) {
        return ColumnGuess.of(file, layout, candidates());
    }

    /** Who last said what such columns mean; empty if nobody has. */
    @Transactional(readOnly = true)
    public Optional<LastTime> lastTime(ReadingFile file) {
        return sources.lastTime(file);
    }

    /** What the cells of a column call measures, how often each, and which measure each may mean. */
    @Transactional(readOnly = true)
    public List<NamedMeasure> names(ReadingFile file, int column) {
        var names = LongGuess.names(file, column);
        var meant = LongGuess.meant(names.keySet(), candidates());
        return names.values().stream()
                .map(named -> named.meaning(meant.get(named.name())))
                .toList();
    }

    private List<ColumnGuess.Candidate> candidates() {
        var definitions = definitions();
        return measures.findAllByOrderById().stream()
                .map(measure -> measure.candidate(Objects.requireNonNull(definitions.get(measure.id()))))
                .toList();
    }

    /** As both sides read the measures today. */
    private Map<UUID, MeasureDraft> definitions() {
        var definitions = new HashMap<UUID, MeasureDraft>();
        defined.all().forEach(measure -> definitions.put(measure.id(), measure.definition()));
        return definitions;
    }

    @Transactional(readOnly = true)
    public ImportPreview preview(ReadingFile file, ImportMapping mapping) {
        var chosen = all(mapping, measures.findAllById(mapping.measureIds()));
        var typed = typed(file, mapping, chosen);
        if (!typed.problems().isEmpty()) {
            return ImportPreview.refused(typed.problems());
        }
        var sum = new ImportSum(chosen, SHOWN_CORRECTIONS);
        typed.inParts(part -> sum.add(plan(file, part, chosen), part));
        return sum.preview(typed.fractions());
    }

    /**
     * Refuses a file with any problem in it, before anything is written. A file that was taken in before, or is being
     * taken in by somebody else at the same moment, changes nothing.
     *
     * <p>Under REPEATABLE READ the statements that copy rows would lock the gaps that others insert into, and an import
     * that waited for its turn would not see what was written meanwhile.
     *
     * @param reason why values that are there already change; needed when any does
     * @param progress is told, from this thread and before it counts, how many readings are written
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ImportResult importReadings(ReadingFile file, ImportMapping mapping, String reason, IntConsumer progress) {
        var member = currentMember.get();
        limits.of(Knock.IMPORT).take(member.partnershipId());
        if (reason.length() > 500) {
            throw new Refusal("A reason has up to 500 characters.");
        }
        // Two imports of the same file take turns here, so that the second finds all there.
        var chosen = all(mapping, measures.locked(mapping.measureIds()));
        var typed = typed(file, mapping, chosen);
        requireClean(typed.problems());
        requireAnswered(typed.fractions(), chosen);
        var sum = new ImportSum(chosen, 0);
        var noted = new ReadingImport(file.name(), typed.size(), reason.strip());
        typed.inParts(part -> {
            var plan = plan(file, part, chosen);
            sum.add(plan, part);
            // Whoever is refused in the end is told of everything; what is written until then is taken back.
            if (!plan.changesNothing() && sum.problems().isEmpty() && !sum.lacksWhy(reason)) {
                if (sum.writes() == plan.writes()) {
                    imports.saveAndFlush(noted);
                }
                readings.write(plan, batch(noted, member, reason), done -> progress.accept(sum.before(plan) + done));
            }
        });
        requireClean(sum.problems());
        sum.requireWhy(reason);
        if (!sum.changesNothing()) {
            remember(file, mapping, chosen, member);
            events.publishEvent(new ScorecardEvent.ReadingsImported(member, noted.id(), file.name(), sum.writes()));
        }
        return sum.result(typed.lastDay());
    }

    private void remember(ReadingFile file, ImportMapping mapping, Map<UUID, Measure> chosen, Member member) {
        mapping.measures()
                .forEach((column, id) -> Objects.requireNonNull(chosen.get(id))
                        .cameFromColumn(file.header().get(column)));
        sources.remember(file, mapping, member.personId(), clock.instant());
    }

    private ReadingImportSql.Batch batch(ReadingImport noted, Member member, String reason) {
        return new ReadingImportSql.Batch(
                member.partnershipId(), noted.id(), member.personId(), clock.instant(), reason.strip());
    }

    private ImportPlan plan(ReadingFile file, List<TypedReadings.Typed> part, Map<UUID, Measure> chosen) {
        return intake.plan(part, Origin.file(file.name()), chosen);
    }

    private static void requireClean(List<Problem> problems) {
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw new Refusal("Nothing was imported. %s: %s".formatted(first.where(), first.sentence()));
        }
    }

    /** What looks like a fraction is neither read as one nor as a percentage before somebody has said which it is. */
    private static void requireAnswered(List<Fractions> fractions, Map<UUID, Measure> chosen) {
        fractions.stream().filter(one -> !one.answered()).findFirst().ifPresent(open -> {
            throw new Refusal("Nothing was imported. “%s”: %s"
                    .formatted(
                            Objects.requireNonNull(chosen.get(open.measureId())).name(), open.question()));
        });
    }

    private TypedReadings typed(ReadingFile file, ImportMapping mapping, Map<UUID, Measure> chosen) {
        var definitions = definitions();
        definitions.keySet().retainAll(chosen.keySet());
        return TypedReadings.of(
                file, mapping, LocalDate.now(clock.withZone(currentMember.get().zone())), definitions::get);
    }

    /** Refuses a measure that is not there, or not ours. */
    private static Map<UUID, Measure> all(ImportMapping mapping, List<Measure> found) {
        var chosen = found.stream().collect(Collectors.toMap(Measure::id, measure -> measure));
        if (!chosen.keySet().containsAll(mapping.measureIds())) {
            throw Measures.unknown();
        }
        return chosen;
    }
}
