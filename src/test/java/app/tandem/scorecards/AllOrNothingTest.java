package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of a file comes everything or nothing, whatever happens on the way; each of these is written in two steps. */
@TandemTest
class AllOrNothingTest {
    private static final int DAYS = 10_500;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final ReadingImports imports;
    private final CurrentMember currentMember;
    private final JdbcTemplate sql;
    private final Cast cast;
    private final UUID measure;

    AllOrNothingTest(
            ReadingImports imports,
            Measures measures,
            CurrentMember currentMember,
            JdbcTemplate sql,
            Cast.Casting casting) {
        this.imports = imports;
        this.currentMember = currentMember;
        this.sql = sql;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> Board.abandonment(measures));
    }

    private static ReadingFile file(int days) {
        return Board.file(Stream.concat(
                        Stream.of("date,abandonment rate"),
                        IntStream.range(0, days).mapToObj(day -> FIRST.plusDays(day) + "," + day % 30))
                .toArray(String[]::new));
    }

    private ImportResult take(ReadingFile file, String reason, IntConsumer progress) {
        return currentMember.actAs(
                Source.IMPORT, cast.mia, () -> imports.importReadings(file, imports.guess(file), reason, progress));
    }

    private List<Integer> rows() {
        return Stream.of(
                        "select count(*) from reading where measure_id = ?",
                        "select count(*) from reading_aud where measure_id = ?",
                        "select count(*) from reading_import where partnership_id ="
                                + " (select partnership_id from measure where id = ?)")
                .map(count -> sql.queryForObject(count, Integer.class, (Object) ReadingImportsTest.bytes(measure)))
                .toList();
    }

    @Test
    void whatBreaksHalfwayLeavesNothing() {
        assertThatThrownBy(() -> take(file(DAYS), "", readings -> {
                    throw new IllegalStateException("The power went at " + readings);
                }))
                .hasMessageContaining("10000");
        assertThat(rows()).containsExactly(0, 0, 0);
    }

    @Test
    void oneValueAtTheEndThatNeedsAReasonKeepsTheRestOut() {
        take(Board.file("date,abandonment rate", FIRST.plusDays(DAYS - 1) + ",77"), "", readings -> {});
        assertThatThrownBy(() -> take(file(DAYS), "", readings -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 values are there already and would change");
        assertThat(rows()).containsExactly(1, 1, 1);
    }

    @Test
    void whoeverLosesADeadlockHalfwayIsTriedAgainAndAllIsWrittenOnce() {
        var deadlocks = new AtomicInteger(1);
        var result = take(file(DAYS), "", readings -> {
            if (deadlocks.getAndDecrement() > 0) {
                throw new CannotAcquireLockException("Deadlock found");
            }
        });
        assertThat(result).isEqualTo(new ImportResult(DAYS, 0, 0, FIRST.plusDays(DAYS - 1)));
        assertThat(rows()).containsExactly(DAYS, DAYS, 1);
    }

    @Test
    void anImportIsOneMomentInHistory() {
        take(file(DAYS), "", readings -> {});
        assertThat(sql.queryForObject(
                        "select count(distinct rev) from reading_aud where measure_id = ?", Integer.class, (Object)
                                ReadingImportsTest.bytes(measure)))
                .isEqualTo(1);
    }
}
