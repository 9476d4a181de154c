package app.tandem.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendars;
import app.tandem.scorecards.Bounds;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.Status;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mia works at Acme and at Globex. */
@TandemTest
class PortfolioTest {
    private static final String WORDS = "On Tuesday a customer called three times about one refund.";

    private final Portfolio portfolio;
    private final CurrentPerson currentPerson;
    private final Partnerships partnerships;
    private final People people;
    private final WorkingCalendars calendars;
    private final Measures measures;
    private final Readings readings;
    private final Scorecards scorecards;
    private final Disputes disputes;
    private final KpiLibrary library;
    private final Goals goals;
    private final Actions actions;
    private final Feedbacks feedback;
    private final JdbcClient jdbc;
    private final EntityManagerFactory sessions;
    private final Cast cast;

    PortfolioTest(
            Portfolio portfolio,
            CurrentPerson currentPerson,
            Partnerships partnerships,
            People people,
            WorkingCalendars calendars,
            Measures measures,
            Readings readings,
            Scorecards scorecards,
            Disputes disputes,
            KpiLibrary library,
            Goals goals,
            Actions actions,
            Feedbacks feedback,
            JdbcClient jdbc,
            EntityManagerFactory sessions,
            Cast.Casting casting) {
        this.portfolio = portfolio;
        this.currentPerson = currentPerson;
        this.partnerships = partnerships;
        this.people = people;
        this.calendars = calendars;
        this.measures = measures;
        this.readings = readings;
        this.scorecards = scorecards;
        this.disputes = disputes;
        this.library = library;
        this.goals = goals;
        this.actions = actions;
        this.feedback = feedback;
        this.jdbc = jdbc;
        this.sessions = sessions;
        cast = casting.fresh();
    }

    @Test
    void whatBothSidesAgreedOnInADisputeCountsInsteadOfTheReading() {
        read(cast.miaAtGlobex, "60");
        assertThat(of(cast.mia).getFirst().reasons()).contains("1 measure off target");
        cast.actAs(cast.gil, () -> {
            var row = scorecards.page().rows().findFirst().orElseThrow();
            disputes.raise(
                    row.measure().id(),
                    row.standing().requirePeriod(),
                    new BigDecimal("91"),
                    "The chat was not counted");
        });
        cast.actAs(
                cast.miaAtGlobex,
                () -> disputes.accept(disputes.open().getFirst().id(), "You are right"));
        assertThat(of(cast.mia)).allSatisfy(row -> assertThat(row.reasons()).doesNotContain("off target"));
    }

    @Test
    void theWorstPartnershipComesFirstWithTheReasonInWords() {
        read(cast.miaAtGlobex, "60");
        var goal = cast.actAs(cast.gil, () -> goals.draft(GoalsTest.draft(cast.gil, cast.miaAtGlobex)));
        cast.actAs(cast.gil, () -> goals.propose(goal));
        read(cast.mia, "99");
        var rows = of(cast.mia);
        assertThat(rows).extracting(row -> row.member().slug()).containsExactly(cast.gil.slug(), cast.lee.slug());
        assertThat(rows.getFirst().reasons())
                .isEqualTo("1 measure off target; your signature is awaited on “First contact resolution”");
        assertThat(rows.getFirst().look()).isEqualTo(Status.OFF);
        assertThat(rows.getLast().reasons()).isEqualTo("Everything on target, nothing waits for you");
        assertThat(rows.getLast().look()).isEqualTo(Status.GOOD);
    }

    @Test
    void aMeasureStandsHereAsItStandsOnItsOwnScorecard() {
        read(cast.mia, "60");
        read(cast.mia, "99", "V12", 40);
        cast.actAs(cast.mia, () -> {
            var page = scorecards.page();
            var row = of(cast.mia).stream()
                    .filter(one -> one.member().slug().equals(cast.mia.slug()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.measures()).isEqualTo(2);
            assertThat((long) row.offTarget()).isEqualTo(page.inNeed()).isEqualTo(1);
            assertThat((long) row.lateMeasures()).isEqualTo(page.late()).isEqualTo(1);
        });
    }

    @Test
    void aMeasureIsJudgedHereByTheRuleThatCountsToday() {
        read(cast.mia, "82", "V1", 0);
        assertThat(offTarget()).isZero();
        var measure = cast.actAs(cast.lee, () -> {
            var seen = scorecards.measures().getFirst();
            measures.confirmNumbers(seen.id(), seen.version());
            return scorecards.measure(seen.id());
        });
        var stricter = measure.definition().within(Bounds.atLeast(new BigDecimal("90"), new BigDecimal("85")));
        var now = cast.actAs(
                cast.lee, () -> measures.startsOf(measure.id()).getFirst().start());
        cast.actAs(cast.lee, () -> measures.define(measure.id(), measure.version(), stricter, now));
        assertThat(offTarget()).as("the BPO has not signed it").isZero();
        cast.actAs(
                cast.mia,
                () -> measures.sign(
                        measure.id(), scorecards.measure(measure.id()).version()));
        assertThat(offTarget()).isEqualTo(1);
    }

    private int offTarget() {
        return of(cast.mia).stream()
                .filter(row -> row.member().slug().equals(cast.mia.slug()))
                .findFirst()
                .orElseThrow()
                .offTarget();
    }

    @Test
    void whatIsOverdueIsCountedInBusinessDays() {
        cast.actAs(cast.lee, () -> {
            feedback.send(new FeedbackDraft(
                    Kind.PRAISE, Recipient.team(Side.BPO), WORDS, WORDS, WORDS, "", false, Visibility.BOTH_TEAMS));
            feedback.send(new FeedbackDraft(
                    Kind.IMPROVE,
                    Recipient.person(partnerships.colleague(cast.ben.personId()).orElseThrow()),
                    WORDS,
                    WORDS,
                    WORDS,
                    "",
                    false,
                    Visibility.RECIPIENT));
            actions.add(new ActionDraft(
                    "Publish the macro", cast.mia.personId(), LocalDate.now().plusDays(1)));
        });
        assertThat(of(cast.mia)).extracting(PortfolioRow::reasons).containsOnly("Nothing is measured yet");
        var later = counting(jdbc, Clock.offset(Clock.systemUTC(), Duration.ofDays(14)));
        assertThat(of(later, cast.mia).getFirst().reasons())
                .isEqualTo("Praise unanswered for 10 business days; 1 action of yours overdue");
        assertThat(of(later, cast.ben).getFirst().reasons())
                .contains("raise unanswered", "feedback unanswered")
                .doesNotContain("action");
        assertThat(of(later, cast.lee).getFirst().reasons()).isEqualTo("Nothing is measured yet");
    }

    @Test
    void aPartnershipInWhichThePersonIsNotActiveIsNeverThere() {
        read(cast.gil, "60");
        assertThat(of(cast.lee)).extracting(row -> row.member().slug()).containsExactly(cast.lee.slug());
        assertThat(of(cast.ben)).hasSize(1);
        assertThat(of(cast.mia)).hasSize(2);
        partnerships.end(cast.miaAtGlobex);
        assertThat(of(cast.mia)).extracting(row -> row.member().slug()).containsExactly(cast.lee.slug());
        var later = Clock.systemUTC().instant();
        var sql = new PortfolioSql(jdbc);
        assertThat(sql.measures(cast.mia.personId(), later)).isEmpty();
        assertThat(sql.readings(cast.mia.personId(), later, LocalDate.now())).isEmpty();
        assertThat(sql.partnerships(cast.mia.personId(), later)).containsOnlyKeys(cast.mia.partnershipId());
        assertThat(sql.measures(cast.gil.personId(), later)).hasSize(1);
    }

    @Test
    void twoHundredPartnershipsTakeAsManyStatementsAsOne() {
        var bpo = partnerships.addOrganisation("Many", Side.BPO, ZoneId.of("Asia/Manila"));
        var lead = people.add(bpo, "Ida Lim", "ida@many.example");
        engage(bpo, lead, 1);
        var one = statements(lead, 1);
        engage(bpo, lead, 199);
        assertThat(statements(lead, 200)).isEqualTo(one).isLessThan(20);
    }

    private void engage(UUID bpo, UUID lead, int partnershipsMore) {
        for (var n = 0; n < partnershipsMore; n++) {
            var client = partnerships.addOrganisation("Client", Side.CLIENT, ZoneId.of("UTC"));
            var slug = "many-" + UUID.randomUUID().toString().substring(0, 12);
            partnerships.join(partnerships.found(slug, client, bpo), lead, Seat.SPONSOR);
        }
    }

    /** The fewest of several readings: what runs in the background, such as the outbox, only ever adds to one. */
    private long statements(UUID person, int rows) {
        return IntStream.range(0, 5)
                .mapToLong(reading -> statementsOnce(person, rows))
                .min()
                .orElseThrow();
    }

    private long statementsOnce(UUID person, int rows) {
        var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var counted = mock(JdbcClient.class, delegatesTo(jdbc));
        var before = statistics.getPrepareStatementCount();
        assertThat(currentPerson.actAs(person, counting(counted, Clock.systemUTC())::worstFirst))
                .hasSize(rows);
        return statistics.getPrepareStatementCount()
                - before
                + mockingDetails(counted).getInvocations().size();
    }

    private Portfolio counting(JdbcClient client, Clock clock) {
        return new Portfolio(new PortfolioSql(client), partnerships, calendars, currentPerson, clock);
    }

    private List<PortfolioRow> of(Member member) {
        return of(portfolio, member);
    }

    private List<PortfolioRow> of(Portfolio asked, Member member) {
        return currentPerson.actAs(member.personId(), asked::worstFirst);
    }

    private void read(Member member, String value) {
        read(member, value, "V1", 1);
    }

    private void read(Member member, String value, String key, int daysAgo) {
        cast.actAs(member, () -> {
            var measure = measures.choose(MeasureDraft.of(library.find(key).orElseThrow())
                    .within(Bounds.atLeast(new BigDecimal("80"), new BigDecimal("75"))));
            readings.enter(
                    List.of(new ReadingEntry(
                            measure, scorecards.today().minusDays(daysAgo), new BigDecimal(value), "")),
                    "");
        });
    }
}
