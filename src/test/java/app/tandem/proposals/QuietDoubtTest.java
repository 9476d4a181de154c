package app.tandem.proposals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tables;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import com.vaadin.flow.component.button.Button;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TandemTest
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class QuietDoubtTest {
    private final Proposals proposals;
    private final Stances stances;
    private final DataSource database;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Tabs tabs;
    private final Cast cast;
    private final Member ana;
    private final Member cy;
    private final Member kim;
    private final Member max;

    QuietDoubtTest(
            Proposals proposals,
            Stances stances,
            DataSource database,
            EntityManager entities,
            PlatformTransactionManager transactions,
            Partnerships partnerships,
            People people,
            Tabs tabs,
            Cast.Casting casting) {
        this.proposals = proposals;
        this.stances = stances;
        this.database = database;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
        this.tabs = tabs;
        cast = casting.fresh();
        ana = join(partnerships, people, cast.ben, "Ana Cruz");
        cy = join(partnerships, people, cast.ben, "Cy Navarro");
        kim = join(partnerships, people, cast.lee, "Kim Alvarez");
        max = join(partnerships, people, cast.lee, "Max Porter");
    }

    private static Member join(Partnerships partnerships, People people, Member colleague, String name) {
        var address = name.replace(' ', '.') + UUID.randomUUID() + "@example.com";
        return partnerships.join(
                colleague.partnershipId(), people.add(colleague.organisationId(), name, address), Seat.WORKFORCE);
    }

    @Test
    void nothingAnywhereTellsWhoHasADoubt(ApplicationEvents events, CapturedOutput log) throws SQLException {
        var id = opened(cast.lee, cast.ben, ana, cy);
        try (var tab = tabs.open(cast.ben, "proposals/" + id)) {
            var before = everyRow();
            var said = log.getAll().length();
            events.clear();
            _click(_get(Button.class, spec -> spec.withText("I have a doubt")));
            assertThat(tab.text()).contains("Thank you. It appears at a full hour");

            var changed = new ArrayList<>(everyRow());
            changed.removeAll(before);
            assertThat(changed).hasSize(1);
            assertThat(changed.getFirst())
                    .startsWith("quiet_doubt ")
                    .doesNotContainIgnoringCase(hex(cast.ben.personId()))
                    .doesNotContain(cast.ben.name(), cast.ben.firstName());
            assertThat(everyRow()).hasSameSizeAs(before);
            assertThat(log.getAll().substring(said))
                    .doesNotContain(cast.ben.name(), cast.ben.personId().toString(), "doubt");
            assertThat(events.stream(PartnershipEvent.class)).isEmpty();

            // Who doubts twice, and that a colleague doubts too, changes nothing at all.
            var once = everyRow();
            _click(_get(Button.class, spec -> spec.withText("I have a doubt")));
            cast.actAs(cast.mia, () -> stances.doubt(id, 1));
            assertThat(everyRow()).isEqualTo(once);
            assertThat(tab.text()).doesNotContain("Somebody has a quiet doubt", "Somebody of OnSpot");
        }
        assertThat(cast.actAs(cast.lee, () -> proposals.history(id)).toString()).doesNotContainIgnoringCase("doubt");
    }

    @Test
    void onceItIsShownTheProposerIsAskedToAskAndTheSideIsNamedWhereBothAreLarge() {
        var id = opened(cast.lee, cast.sam, kim, max, cast.ben, ana, cy);
        cast.actAs(cast.ben, () -> stances.doubt(id, 1));
        assertThat(doubt(cast.lee, id).somebody()).isFalse();
        anHourLater();
        assertThat(doubt(cast.lee, id).sides()).containsExactly(Side.BPO);
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            assertThat(tab.text())
                    .contains("Somebody of OnSpot has a quiet doubt")
                    .contains("Ask everybody an open question");
            _assertNone(Button.class, spec -> spec.withText("I have a doubt"));
        }
        try (var tab = tabs.open(ana, "proposals/" + id)) {
            assertThat(tab.text())
                    .contains("Somebody of OnSpot has a quiet doubt")
                    .doesNotContain("Ask everybody");
        }
    }

    @Test
    void aSmallSideIsNotNamedAndNotStoredEither() throws SQLException {
        staysWithoutASide(opened(cast.lee, cast.ben));
    }

    /** Or the doubt without a side would be one of the small side. Whoever proposes cannot have it, and does not count. */
    @Test
    void norIsALargeSideAsLongAsTheOtherIsSmall() throws SQLException {
        staysWithoutASide(opened(cast.lee, cast.sam, kim, cast.ben, ana, cy));
    }

    private void staysWithoutASide(UUID id) throws SQLException {
        cast.actAs(cast.ben, () -> stances.doubt(id, 1));
        var ofBen = everyRow().stream()
                .filter(row -> row.startsWith("quiet_doubt ") && row.contains(hex(id)))
                .toList();
        assertThat(ofBen).hasSize(1);
        assertThat(ofBen.getFirst()).contains("bpo_shown_from=null").contains("client_shown_from=null");
        anHourLater();
        assertThat(doubt(cast.lee, id).somebody()).isTrue();
        assertThat(doubt(cast.lee, id).sides()).isEmpty();
    }

    @Test
    void itIsShownAtAFullHourHalfAnHourLaterOrMore() {
        for (var minute = 0; minute < 60; minute++) {
            var now = Instant.parse("2026-04-06T12:00:00Z").plus(Duration.ofMinutes(minute));
            var hour = QuietDoubt.hourAfter(now);
            assertThat(hour.getEpochSecond() % 3600).isZero();
            assertThat(Duration.between(now, hour)).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(90));
        }
    }

    @Test
    void anotherVersionIsAskedAboutAnew() {
        var id = opened(cast.lee, cast.ben);
        cast.actAs(cast.ben, () -> stances.doubt(id, 1));
        anHourLater();
        cast.actAs(cast.lee, () -> stances.speak(id, 1, StanceDraft.support()));
        cast.actAs(cast.lee, () -> proposals.addOption(id, "Another way"));
        assertThat(doubt(cast.lee, id).somebody()).isFalse();
    }

    private DoubtLine doubt(Member reader, UUID id) {
        return cast.actAs(reader, () -> proposals.details(id)).doubt();
    }

    private void anHourLater() {
        cast.actAs(
                cast.lee,
                () -> transaction.executeWithoutResult(status -> {
                    for (var column : List.of("shownFrom", "clientShownFrom", "bpoShownFrom")) {
                        entities.createQuery("update QuietDoubt q set q.%s = :past where q.%s is not null"
                                        .formatted(column, column))
                                .setParameter("past", Instant.now().minus(Duration.ofMinutes(1)))
                                .executeUpdate();
                    }
                }));
    }

    private UUID opened(Member... required) {
        return cast.actAs(cast.lee, () -> {
            var id = proposals.draft(ProposalsTest.draft(FinalSay.CLIENT, null, required));
            proposals.open(id);
            return id;
        });
    }

    /** Every row of every table there is, the audit tables too. */
    private List<String> everyRow() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery("select * from " + table)) {
                    while (found.next()) {
                        var row = new TreeMap<String, String>();
                        for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                            var value = found.getObject(column);
                            row.put(
                                    found.getMetaData().getColumnLabel(column).toLowerCase(java.util.Locale.ROOT),
                                    value instanceof byte[] bytes
                                            ? HexFormat.of().formatHex(bytes)
                                            : String.valueOf(value));
                        }
                        rows.add(table.toLowerCase(java.util.Locale.ROOT) + " " + row);
                    }
                }
            }
        }
        return rows.stream().sorted().toList();
    }

    private static SortedSet<String> tables(Connection connection) throws SQLException {
        var tables = Tables.in(connection);
        assertThat(tables).hasSizeGreaterThan(30);
        return tables;
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
