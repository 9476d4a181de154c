package app.tandem.scorecards;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people at the same scorecard at the same moment. */
@TandemTest
class CollisionsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 28);

    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final DataSource database;
    private final Cast cast;

    CollisionsTest(
            Scorecards scorecards, Measures measures, Readings readings, DataSource database, Cast.Casting casting) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.database = database;
        cast = casting.fresh();
    }

    private Runnable corrects(Member who, UUID measure, int value) {
        return () -> cast.actAs(
                who,
                () -> readings.correct(
                        new ReadingEntry(measure, DAY, BigDecimal.valueOf(value), ""), who.firstName() + " counted"));
    }

    @RepeatedTest(3)
    void bothWhoCorrectTheSameReadingAreInItsHistory() throws Exception {
        var measure = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        cast.actAs(cast.lee, () -> {
            readings.enter(List.of(new ReadingEntry(measure, DAY, BigDecimal.ONE, "")), "");
        });
        atOnce(corrects(cast.lee, measure, 2), corrects(cast.mia, measure, 3));
        assertThat(cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY)))
                .hasSize(3);
    }

    @Test
    void aCorrectionWaitsForWhoeverWritesReadingsOfTheSameMeasure() throws Exception {
        var measure = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        cast.actAs(cast.lee, () -> {
            readings.enter(List.of(new ReadingEntry(measure, DAY, BigDecimal.ONE, "")), "");
        });
        try (var somebody = database.getConnection()) {
            somebody.setAutoCommit(false);
            try (var hold = somebody.prepareStatement("select id from measure where id = ? for update")) {
                hold.setBytes(1, ReadingImportSql.bytes(measure));
                hold.executeQuery();
            }
            var correction = CompletableFuture.runAsync(corrects(cast.mia, measure, 2));
            assertThatThrownBy(() -> correction.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            somebody.rollback();
            correction.get(10, TimeUnit.SECONDS);
        }
        assertThat(cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY)))
                .hasSize(2);
    }

    @RepeatedTest(3)
    void ofTwoWhoChooseTheSameMeasureOneIsToldThatItIsThere() {
        Runnable choose = () -> measures.choose(Board.satisfaction());
        assertThatThrownBy(() -> atOnce(() -> cast.actAs(cast.lee, choose), () -> cast.actAs(cast.mia, choose)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is on the scorecard already");
        assertThat(cast.actAs(cast.sam, measures::all)).hasSize(1);
    }
}
