package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.FieldChange;
import app.tandem.scorecards.TypedReadings.Typed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TandemTest
class ImportedReadingsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 30);

    private final ImportedReadings imported;
    private final Scorecards scorecards;
    private final TransactionTemplate transaction;
    private final Cast cast;
    private final UUID measure;

    ImportedReadingsTest(
            ImportedReadings imported,
            Scorecards scorecards,
            Measures measures,
            PlatformTransactionManager transactions,
            Cast.Casting casting) {
        this.imported = imported;
        this.scorecards = scorecards;
        transaction = new TransactionTemplate(transactions);
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> Board.abandonment(measures));
    }

    private void write(String note, String reason, Instant at) {
        var batch = new ReadingImportSql.Batch(
                cast.mia.partnershipId(), UUID.randomUUID(), cast.mia.personId(), at, reason);
        cast.actAs(
                cast.mia,
                () -> transaction.executeWithoutResult(running -> imported.write(
                        imported.plan(
                                List.of(new Typed(2, "rate", measure, DAY, BigDecimal.TEN, note, Parts.NONE)),
                                "calls.csv",
                                id -> Cadence.WEEKLY),
                        batch,
                        done -> {})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana late", "Ána late", "Ana late "})
    void historyTellsAlsoOfAnotherCaseAccentOrSpace(String now) {
        write("Ana late", "", Instant.now());
        write(now, "Spelt so", Instant.now());
        write("Ana late", "spelt so", Instant.now());
        var trail = cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY));
        assertThat(trail.get(1).fields()).contains(new FieldChange("Note", "Ana late", now));
        assertThat(trail.get(0).fields())
                .containsExactlyInAnyOrder(
                        new FieldChange("Note", now, "Ana late"), new FieldChange("Reason", "Spelt so", "spelt so"));
    }

    @Test
    void theHourThatSummerTimeSkipsIsKept() {
        var at = Instant.parse("2026-03-29T02:30:00.123456Z");
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            write("", "", at);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(cast.actAs(cast.sam, () -> scorecards.details(measure, Cadence.DAILY.periodOf(DAY)))
                        .readings())
                .extracting(ReadingLine::at)
                .containsExactly(at);
    }
}
