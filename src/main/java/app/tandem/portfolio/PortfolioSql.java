package app.tandem.portfolio;

import app.tandem.partnership.Side;
import app.tandem.scorecards.Bounds;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Direction;
import app.tandem.scorecards.Figure;
import app.tandem.scorecards.Parts;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.RollUp;
import app.tandem.scorecards.Rule;
import app.tandem.scorecards.Terms;
import app.tandem.scorecards.WatchedMeasure;
import app.tandem.scorecards.Weeks;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a person's partnerships together; each statement joins their active memberships, so that it finds no other. */
@Component
class PortfolioSql {
    private static final String MINE = """
             in (select ms.partnership_id from membership ms where ms.person_id = :person
            and ms.active_from <= :now and (ms.active_to is null or ms.active_to > :now)""";
    /** Whoever reads along is asked for nothing. */
    private static final String WHERE_I_WORK = MINE + " and ms.seat <> 'AUDITOR') ";

    private static final String WHERE_I_LOOK = MINE + ") ";

    /** Longer than three of its periods, and for a weight than those of whatever it weighs. */
    private static final String LATELY = """
            case when m.cadence = 'QUARTERLY'
              or exists (select 1 from measure w where w.partnership_id = m.partnership_id and w.weighted_by = m.id)
              or exists (select 1 from later_definition w
                where w.partnership_id = m.partnership_id and w.weighted_by = m.id)
              then :quarters when m.cadence = 'MONTHLY' then :months else :weeks end""";

    private final JdbcClient jdbc;

    PortfolioSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Watched(UUID partnershipId, WatchedMeasure measure) {}

    private record Later(UUID measureId, int number, LocalDate from, Rule.Judgement judgement) {}

    record Agreed(UUID measureId, Period period, BigDecimal value) {}

    record Read(UUID measureId, LocalDate day, Figure figure) {}

    record ToSign(UUID partnershipId, String title) {}

    record ToAnswer(UUID partnershipId, String kind, Instant deliveredAt, Instant due) {}

    record Begun(boolean live, UUID clientId) {}

    record ToDo(UUID partnershipId, LocalDate due) {}

    /** The first and the last day lie at the ends of the index; asked for the least, either database reads all between. */
    List<Watched> measures(UUID person, Instant now) {
        var later = later(person, now);
        return ask("""
                select m.*,
                  (select s.weeks from week_setting s where s.partnership_id = m.partnership_id) as weeks,
                  (select r.reading_day from reading r
                    where r.partnership_id = m.partnership_id and r.measure_id = m.id
                    order by r.partnership_id, r.measure_id, r.reading_day limit 1) as first_day,
                  (select r.reading_day from reading r
                    where r.partnership_id = m.partnership_id and r.measure_id = m.id
                    order by r.partnership_id desc, r.measure_id desc, r.reading_day desc limit 1) as last_day
                from measure m where m.partnership_id""" + WHERE_I_LOOK, person, now)
                .query((row, n) -> new Watched(
                        id(row, "partnership_id"), measure(row, later.getOrDefault(id(row, "id"), List.of()))))
                .list();
    }

    /** What both sides have signed since they first defined a measure. */
    private Map<UUID, List<Later>> later(UUID person, Instant now) {
        return ask(
                        "select d.* from later_definition d where d.client_confirmed and d.bpo_confirmed"
                                + " and d.laid_aside_by is null and d.partnership_id" + WHERE_I_LOOK
                                + "order by d.number",
                        person,
                        now)
                .query((row, n) -> new Later(
                        id(row, "measure_id"),
                        row.getInt("number"),
                        row.getObject("effective_from", LocalDate.class),
                        judgement(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Later::measureId));
    }

    List<Read> readings(UUID person, Instant now, LocalDate today) {
        return ask(
                        "select r.measure_id, r.reading_day, r.figure, r.numerator, r.denominator, r.sample from reading r join measure m"
                                + " on m.partnership_id = r.partnership_id and m.id = r.measure_id"
                                + " where r.reading_day >= " + LATELY + " and r.partnership_id" + WHERE_I_LOOK,
                        person,
                        now)
                // As far back as a value can be awaited that is due ninety days after its period.
                .param("weeks", today.minusWeeks(15))
                .param("months", today.minusMonths(6))
                .param("quarters", today.minusMonths(13))
                .query((row, n) -> new Read(
                        id(row, "measure_id"),
                        row.getObject("reading_day", LocalDate.class),
                        new Figure(
                                row.getBigDecimal("figure"),
                                new Parts(
                                        row.getBigDecimal("numerator"),
                                        row.getBigDecimal("denominator"),
                                        row.getObject("sample", Integer.class)))))
                .list();
    }

    /** What counts instead of readings since both sides agreed on it; of each period the last one stands last. */
    List<Agreed> agreed(UUID person, Instant now, LocalDate today) {
        return ask(
                        "select d.measure_id, d.step, d.period_start, d.agreed from dispute d where d.agreed is not null"
                                + " and d.period_start >= :since and d.partnership_id" + WHERE_I_LOOK
                                + " order by d.raised_at, d.id",
                        person,
                        now)
                .param("since", today.minusMonths(13))
                .query((row, n) -> new Agreed(
                        id(row, "measure_id"),
                        new Period(
                                Cadence.valueOf(row.getString("step")), row.getObject("period_start", LocalDate.class)),
                        row.getBigDecimal("agreed")))
                .list();
    }

    List<ToSign> goalsToSign(UUID person, Instant now) {
        return ask("""
                select g.partnership_id, t.title from goal g
                join goal_terms t on t.partnership_id = g.partnership_id and t.id = g.open_id
                where g.state <> 'DRAFT' and (
                  t.client_owner = :person and (t.client_signed_person is null
                    or t.client_signed_person <> t.client_owner or t.client_signed_edition <> t.edition)
                  or t.bpo_owner = :person and (t.bpo_signed_person is null
                    or t.bpo_signed_person <> t.bpo_owner or t.bpo_signed_edition <> t.edition))
                and g.partnership_id""" + WHERE_I_WORK + "order by t.due_on, t.id", person, now)
                .query((row, n) -> new ToSign(id(row, "partnership_id"), row.getString("title")))
                .list();
    }

    List<ToAnswer> feedbackToAnswer(UUID person, Side side, Instant now) {
        return ask("""
                select f.partnership_id, f.kind, f.state, f.delivered_at, f.see_by, f.answer_by from feedback f
                where f.state in ('DELIVERED', 'SEEN') and (f.recipient_id = :person
                  or f.recipient_id is null and f.author_id <> :person and f.recipient_side = :side)
                and f.partnership_id""" + WHERE_I_WORK + "order by f.delivered_at, f.id", person, now)
                .param("side", side.name())
                .query((row, n) -> new ToAnswer(
                        id(row, "partnership_id"),
                        row.getString("kind"),
                        instant(row, "delivered_at"),
                        instant(row, row.getString("state").equals("DELIVERED") ? "see_by" : "answer_by")))
                .list();
    }

    List<ToDo> actionsToDo(UUID person, Instant now) {
        return ask(
                        "select a.partnership_id, a.due from action a where a.owner_id = :person"
                                + " and a.state in ('OPEN', 'DOING') and a.partnership_id" + WHERE_I_WORK,
                        person,
                        now)
                .query((row, n) -> new ToDo(id(row, "partnership_id"), row.getObject("due", LocalDate.class)))
                .list();
    }

    /** Whether it has begun, and by which clock its scorecard runs. */
    Map<UUID, Begun> partnerships(UUID person, Instant now) {
        return ask("select s.id, s.state, s.client_id from partnership s where s.id" + WHERE_I_LOOK, person, now)
                .query((row, n) -> Map.entry(
                        id(row, "id"), new Begun(row.getString("state").equals("LIVE"), id(row, "client_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec ask(String sql, UUID person, Instant now) {
        return jdbc.sql(sql)
                .param("person", bytes(person))
                // Instants lie in the database as UTC, whichever zone the machine keeps.
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private static WatchedMeasure measure(ResultSet row, List<Later> later) throws SQLException {
        var cadence = Cadence.valueOf(row.getString("cadence"));
        var rules = new ArrayList<Rule>();
        rules.add(Rule.judging(1, LocalDate.of(1, 1, 1), cadence, judgement(row)));
        later.forEach(one -> rules.add(Rule.judging(one.number(), one.from(), cadence, one.judgement())));
        return new WatchedMeasure(
                id(row, "id"),
                List.copyOf(rules),
                row.getString("weeks") == null ? Weeks.ISO : Weeks.valueOf(row.getString("weeks")),
                row.getObject("created_on", LocalDate.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Rule.Judgement judgement(ResultSet row) throws SQLException {
        return new Rule.Judgement(
                new Bounds(
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("green_from"),
                        row.getBigDecimal("green_to"),
                        row.getBigDecimal("amber_from"),
                        row.getBigDecimal("amber_to")),
                row.getInt("decimals"),
                row.getInt("due_after_days"),
                RollUp.valueOf(row.getString("roll_up")),
                idOrNone(row, "weighted_by"),
                row.getString("unit"),
                new Terms(
                        "",
                        row.getBoolean("contractual"),
                        row.getInt("weight"),
                        row.getObject("smallest_sample", Integer.class),
                        row.getBoolean("due_in_working_days"),
                        Terms.time(row.getString("due_by"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return uuid(row.getBytes(column));
    }

    private static @Nullable UUID idOrNone(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : uuid(bytes);
    }

    private static UUID uuid(byte[] bytes) {
        var halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
