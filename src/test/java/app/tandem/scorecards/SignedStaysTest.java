package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** There is no way round a signature: what hangs on one changes by nobody's step alone. */
@TandemTest
class SignedStaysTest {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Closes closes;
    private final Disputes disputes;
    private final Measures measures;
    private final Readings readings;
    private final ReadingImports imports;
    private final Partnerships partnerships;
    private final DataSource database;
    private final Cast cast;

    SignedStaysTest(
            Closes closes,
            Disputes disputes,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            Partnerships partnerships,
            DataSource database,
            Cast.Casting casting) {
        this.closes = closes;
        this.disputes = disputes;
        this.measures = measures;
        this.readings = readings;
        this.imports = imports;
        this.partnerships = partnerships;
        this.database = database;
        cast = casting.fresh();
    }

    @Test
    void whatIsClosedDoesNotChangeByWhatItIsWeighedWith() {
        var calls = choose(Board.callsOffered());
        var measure = choose(owned(Board.abandonment().weightedBy(calls)));
        enter(calls, WEEK.start(), "100");
        enter(calls, WEEK.start().plusDays(1), "100");
        var file = Board.file(
                "date,abandonment rate", WEEK.start() + ",4", WEEK.start().plusDays(1) + ",6");
        cast.actAs(cast.mia, () -> imports.importReadings(file, imports.guess(file), "", done -> {}));
        close(measure, "5 %");

        refused(
                () -> correct(cast.mia, calls, WEEK.start(), "1"),
                "It weighs a measure of which both sides have closed");
        var later = Board.file("date,calls offered", WEEK.start() + ",1");
        refused(
                () -> cast.actAs(
                        cast.mia, () -> imports.importReadings(later, imports.guess(later), "Why not", done -> {})),
                "It weighs a measure of which both sides have closed");
        assertThat(shown(measure)).isEqualTo("5 %");
        enter(calls, Board.today(), "100");
    }

    @Test
    void howOftenItIsReadStaysOnceAPeriodWasClosedOrDisputed() {
        var measure = choose(owned(Board.weeklyCalls()));
        enter(measure, WEEK.start(), "6000");
        var monthly = withCadence(measure, Cadence.MONTHLY);
        cast.actAs(cast.lee, () -> disputes.raise(measure, WEEK, new BigDecimal("6100"), "Our switch."));
        refused(() -> define(cast.mia, measure, monthly), "goes on being read as often as until now");

        var other = choose(Board.named("Not closed yet", Cadence.WEEKLY));
        define(cast.mia, other, withCadence(other, Cadence.MONTHLY));
        assertThat(cast.actAs(cast.lee, () -> measures.find(other)).cadence()).isEqualTo(Cadence.MONTHLY);
    }

    @Test
    void whoeverWaitsForTheirTurnSignsOnlyWhatIsThereThen() throws Exception {
        var measure = choose(owned(Board.weeklyCalls()));
        enter(measure, WEEK.start(), "6000");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "select id from measure where id = ? for update", measure);
            var signing = CompletableFuture.runAsync(() -> sign(cast.lee, measure, "6000 n"));
            assertThatThrownBy(() -> signing.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            run(connection, "update reading set figure = 10 where measure_id = ?", measure);
            connection.commit();
            assertThatThrownBy(() -> signing.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(ChangedMeanwhile.class);
        }
    }

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, ReadingImportSql.bytes(id));
            statement.execute();
        }
    }

    @Test
    void aPeriodThatIsNotOverIsCorrectedAndNotDisputed() {
        var measure = choose(owned(Board.weeklyCalls()));
        var running = WEEK.plus(1);
        enter(measure, running.start(), "6000");
        refused(
                () -> cast.actAs(
                        cast.lee, () -> disputes.raise(measure, running, new BigDecimal("6100"), "Our switch.")),
                "is not over yet");
        correct(cast.mia, measure, running.start(), "6100");
    }

    @Test
    void whateverChangesInADefinitionThatIsNotAgreedYetTheOtherSideIsAskedAgain() {
        var measure = choose(owned(Board.weeklyCalls()));
        confirm(cast.mia, measure);
        var other = choose(owned(Board.named("Another one")));
        var changed = cast.actAs(cast.mia, () -> measures.find(other)).edited().rolledUpAs(RollUp.LAST);
        define(cast.mia, other, changed);
        assertThat(awaited(other)).as("whoever says it stands by it").containsExactly(Side.CLIENT);
        define(cast.ben, other, changed.rolledUpAs(RollUp.SUM));
        assertThat(awaited(other)).as("who is no owner stands for nobody").containsExactly(Side.CLIENT, Side.BPO);
        refused(() -> confirm(cast.ben, other), "Only the owner of this measure at OnSpot can sign for it");
        assertThat(cast.actAs(cast.lee, () -> measures.find(other)).awaits(cast.lee))
                .isTrue();
        assertThat(cast.actAs(cast.sam, () -> measures.find(other)).awaits(cast.sam))
                .isFalse();
    }

    @Test
    void nobodyChoosesWhoAnswersForTheOtherSideOnceSomebodyDoes() {
        var measure = choose(Board.weeklyCalls());
        var draft = Board.weeklyCalls();
        define(cast.ben, measure, draft.ownedBy(cast.sam.personId(), cast.ben.personId()));
        refused(
                () -> define(cast.mia, measure, draft.ownedBy(cast.lee.personId(), cast.mia.personId())),
                "Who answers for this measure at Acme is for them to say.");
        refused(
                () -> define(cast.lee, measure, draft.ownedBy(cast.lee.personId(), null)),
                "Who answers for this measure at OnSpot is for them to say.");
        define(cast.lee, measure, draft.ownedBy(cast.lee.personId(), cast.ben.personId()));
        assertThat(cast.actAs(cast.mia, () -> measures.find(measure)).clientOwner())
                .isEqualTo("Lee Carter");
    }

    private UUID choose(MeasureDraft draft) {
        return cast.actAs(cast.lee, () -> measures.choose(draft));
    }

    private MeasureDraft owned(MeasureDraft draft) {
        return draft.ownedBy(cast.lee.personId(), cast.mia.personId());
    }

    private MeasureDraft withCadence(UUID measure, Cadence cadence) {
        var now = cast.actAs(cast.lee, () -> measures.find(measure)).edited();
        return Board.named(now.name(), cadence).ownedBy(now.clientOwner(), now.bpoOwner());
    }

    private void enter(UUID measure, LocalDate day, String value) {
        cast.actAs(
                cast.mia, () -> readings.enter(List.of(new ReadingEntry(measure, day, new BigDecimal(value), "")), ""));
    }

    private void correct(Member by, UUID measure, LocalDate day, String value) {
        cast.actAs(
                by, () -> readings.correct(new ReadingEntry(measure, day, new BigDecimal(value), ""), "Counted again"));
    }

    private void define(Member by, UUID measure, MeasureDraft draft) {
        cast.actAs(by, () -> measures.define(measure, measures.find(measure).version(), draft));
    }

    private void confirm(Member by, UUID measure) {
        cast.actAs(
                by,
                () -> measures.confirmNumbers(measure, measures.find(measure).version()));
    }

    private void close(UUID measure, String shown) {
        sign(cast.lee, measure, shown);
        sign(cast.mia, measure, shown);
    }

    private void sign(Member by, UUID measure, String shown) {
        cast.actAs(by, () -> closes.sign(WEEK, Map.of(measure, shown)));
    }

    private String shown(UUID measure) {
        return cast.actAs(cast.lee, () -> closes.of(measure, WEEK)).shown();
    }

    private Set<Side> awaited(UUID measure) {
        return cast.actAs(cast.lee, () -> measures.find(measure)).awaited();
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }
}
