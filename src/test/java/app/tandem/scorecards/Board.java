package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Measures and files that the stories about scorecards begin with. */
public final class Board {
    private Board() {}

    /** The client's day, with whose period a scorecard ends; on every Monday the day before lies in another. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/New_York"));
    }

    public static MeasureDraft abandonment() {
        return MeasureDraft.of(new KpiLibrary().find("V3").orElseThrow());
    }

    public static MeasureDraft satisfaction() {
        return MeasureDraft.of(new KpiLibrary().find("V12").orElseThrow());
    }

    public static MeasureDraft speedOfAnswer() {
        return MeasureDraft.of(new KpiLibrary().find("V2").orElseThrow())
                .within(Bounds.atMost(BigDecimal.valueOf(30), BigDecimal.valueOf(45)));
    }

    /** Named by the contract, so that it needs a plan when it is off target twice running. */
    public static MeasureDraft contractual(MeasureDraft draft) {
        return draft.on(draft.terms().contractually());
    }

    /** All readings as they are exported to the acting member. */
    public static String exported(Scorecards scorecards) {
        var file = new StringWriter();
        scorecards.export(file);
        return file.toString();
    }

    public static MeasureDraft callsOffered() {
        return new MeasureDraft(
                null,
                "Calls offered",
                "All calls that reached the queue.",
                "n",
                Direction.RANGE,
                BigDecimal.valueOf(5000),
                BigDecimal.valueOf(12000),
                BigDecimal.valueOf(4000),
                BigDecimal.valueOf(14000),
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

    /** One sum for the week, or one for each of its days. */
    public static MeasureDraft weeklyCalls() {
        return new MeasureDraft(
                null,
                "Calls of the week",
                "All calls that reached the queue.",
                "n",
                Direction.HIGHER,
                BigDecimal.valueOf(5000),
                null,
                BigDecimal.valueOf(4000),
                null,
                0,
                Cadence.WEEKLY,
                2,
                RollUp.SUM,
                null,
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false);
    }

    public static MeasureDraft named(String name) {
        return named(name, Cadence.DAILY);
    }

    public static MeasureDraft named(String name, Cadence cadence) {
        return new MeasureDraft(
                null,
                name,
                "Made up.",
                "%",
                Direction.LOWER,
                null,
                BigDecimal.valueOf(500),
                null,
                BigDecimal.valueOf(800),
                1,
                cadence,
                2,
                RollUp.RATIO,
                null,
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false);
    }

    /** Of the readings of a week the last one counts. */
    static MeasureDraft newest(String name) {
        return new MeasureDraft(
                null,
                name,
                "Made up.",
                "%",
                Direction.LOWER,
                null,
                BigDecimal.valueOf(500),
                null,
                BigDecimal.valueOf(800),
                1,
                Cadence.DAILY,
                2,
                RollUp.LAST,
                null,
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false);
    }

    public static byte[] bankFile() {
        try (var in = Board.class.getResourceAsStream("/demo/bank-call-centre-1999-h1.csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadingFile file(String... lines) {
        return ReadingFile.read("calls.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static UUID abandonment(Measures measures) {
        return measures.choose(abandonment());
    }
}
