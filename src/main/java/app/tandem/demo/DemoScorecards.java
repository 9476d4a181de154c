package app.tandem.demo;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.scorecards.Bounds;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Direction;
import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.RollUp;
import app.tandem.scorecards.Weeks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Acme's weekly figures of the last half year, invented; Globex's daily ones of 1999, real. */
@Component
@Profile("demo")
class DemoScorecards {
    private static final int WEEKS = 26;

    private final KpiLibrary library;
    private final Measures measures;
    private final Readings readings;
    private final ReadingImports imports;
    private final CurrentMember currentMember;

    DemoScorecards(
            KpiLibrary library,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            CurrentMember currentMember) {
        this.library = library;
        this.measures = measures;
        this.readings = readings;
        this.imports = imports;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast) {
        currentMember.actAs(cast.ana(), () -> acme(cast));
        List.of(cast.lee(), cast.sam(), cast.ana(), cast.mia(), cast.ben()).forEach(this::confirm);
        currentMember.actAs(cast.sam(), this::askForMore);
        currentMember.actAs(cast.miaAtGlobex(), () -> globex(cast));
        confirm(cast.gil());
    }

    private void confirm(Member member) {
        currentMember.actAs(
                member,
                () -> measures.all().stream()
                        .filter(measure -> measure.awaits(member))
                        .forEach(measure -> measures.confirmNumbers(measure.id(), measure.version())));
    }

    /** The client wants a stricter target from the week after next on, and the BPO has not signed it yet. */
    private void askForMore() {
        var quality = measures.all().stream()
                .filter(measure -> "Q1".equals(measure.definition().libraryKey()))
                .findFirst()
                .orElseThrow();
        measures.define(
                quality.id(),
                quality.version(),
                quality.definition().within(Bounds.atLeast(number(92), number(87))),
                measures.startsOf(quality.id()).get(2).start());
    }

    private void acme(DemoCast cast) {
        // They wondered for a moment, as long as nothing was counted.
        measures.countIn(Weeks.SUNDAY);
        measures.countIn(Weeks.ISO);
        weekly(choose("V12", cast.lee(), cast.mia(), Bounds.atLeast(number(85), number(80))), 82.0, 86.4, 0.9, 0);
        weekly(choose("V5", cast.lee(), cast.mia(), Bounds.atLeast(number(70), number(65))), 65.5, 71.0, 0.7, 0);
        weekly(choose("V3", cast.sam(), cast.ana(), Bounds.atMost(number(5), number(8))), 4.0, 7.8, 0.6, 0);
        weekly(choose("V1", cast.sam(), cast.ana(), Bounds.atLeast(number(80), number(75))), 82.0, 81.0, 2.0, 0);
        var quality = draft("Q1", cast.sam(), cast.ben(), Bounds.atLeast(number(90), number(85)));
        weekly(measures.choose(quality.on(quality.terms().contractually())), 91.5, 83.0, 0.8, 0);
        weekly(choose("V9", cast.lee(), cast.ana(), Bounds.atMost(number(30), number(35))), 29.0, 30.0, 0.9, 1);
        weekly(choose("P3", cast.sam(), cast.ana(), Bounds.atMost(number(5), number(8))), 5.5, 4.2, 0.5, 0);
    }

    private UUID choose(String key, Member client, Member bpo, Bounds bounds) {
        return measures.choose(draft(key, client, bpo, bounds));
    }

    private MeasureDraft draft(String key, Member client, Member bpo, Bounds bounds) {
        return MeasureDraft.of(library.find(key).orElseThrow())
                .within(bounds)
                .ownedBy(client.personId(), bpo.personId());
    }

    /** Walks from one value to the other with the same small steps aside at every start; the last weeks may be missing. */
    private void weekly(UUID measureId, double from, double to, double aside, int missing) {
        var random = new Random(Double.doubleToLongBits(from + to));
        var thisWeek = Cadence.WEEKLY.periodOf(LocalDate.now()).start();
        var entries = new ArrayList<ReadingEntry>();
        for (int week = 0; week < WEEKS - missing; week++) {
            var value = from + (to - from) * week / (WEEKS - 1) + (random.nextDouble() - 0.5) * 2 * aside;
            entries.add(new ReadingEntry(
                    measureId,
                    thisWeek.minusWeeks(WEEKS - week),
                    BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP),
                    week == WEEKS - 5 ? "Telecom outage on Tuesday, 14:00 to 17:30." : ""));
        }
        readings.enter(entries, "");
    }

    private void globex(DemoCast cast) {
        var offered = measures.choose(offered());
        var handle = measures.choose(draft(
                        "V4",
                        cast.gil(),
                        cast.miaAtGlobex(),
                        Bounds.between(number(150), number(200), number(130), number(220)))
                .weightedBy(offered));
        var answer = measures.choose(draft("V2", cast.nora(), cast.miaAtGlobex(), Bounds.atMost(number(30), number(45)))
                .weightedBy(offered));
        var abandoned =
                measures.choose(draft("V3", cast.nora(), cast.miaAtGlobex(), Bounds.atMost(number(5), number(8)))
                        .weightedBy(offered));
        var file = ReadingFile.read("bank-call-centre-1999-h1.csv", bankCallCentre());
        var guess = imports.guess(file);
        var header = file.header();
        var columns = new HashMap<Integer, UUID>();
        columns.put(header.indexOf("calls_offered"), offered);
        columns.put(header.indexOf("average_service_time_s"), handle);
        columns.put(header.indexOf("average_queue_time_s"), answer);
        columns.put(header.indexOf("abandon_rate_pct"), abandoned);
        imports.importReadings(
                file,
                new ImportMapping(guess.dateColumn(), guess.dates(), guess.numbers(), columns, -1),
                "",
                done -> {});
    }

    /** A quiet Saturday then counts by its few calls. */
    private static MeasureDraft offered() {
        return new MeasureDraft(
                null,
                "Calls offered",
                "How many callers reached the queue.",
                "n",
                Direction.RANGE,
                number(5_000),
                number(12_000),
                number(3_000),
                number(15_000),
                0,
                Cadence.DAILY,
                2,
                RollUp.SUM,
                null,
                Pillar.PROCESS,
                null,
                null,
                "",
                false,
                false);
    }

    private static byte[] bankCallCentre() {
        try (var stream = new ClassPathResource("demo/bank-call-centre-1999-h1.csv").getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
