package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.DayOff;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status of every direction and cadence, as agreed examples. */
class StatusTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.in(NEW_YORK);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static BigDecimal number(String words) {
        return new BigDecimal(words);
    }

    private static MeasureDraft draft(Bounds bounds, Cadence cadence, RollUp rollUp, Terms terms) {
        return new MeasureDraft(
                null,
                "M",
                "Means",
                "%",
                bounds.direction(),
                bounds.greenFrom(),
                bounds.greenTo(),
                bounds.amberFrom(),
                bounds.amberTo(),
                1,
                cadence,
                2,
                rollUp,
                null,
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false,
                terms,
                null);
    }

    private static MeasureHistory history(MeasureDraft draft, TreeMap<LocalDate, Figure> readings, AsOf asOf) {
        var rule = Rule.of(1, Rule.BEGINNING, draft, "");
        var measure = new MeasureDetails(
                UUID.randomUUID(), 0, rule, "", "", LONG_AGO, Set.of(), List.of(rule), Weeks.ISO, null);
        var span = readings.isEmpty() ? null : new ReadingRepository.Span(readings.firstKey(), readings.lastKey());
        return new MeasureHistory(measure, readings, id -> new TreeMap<>(), span, PeriodMarks.NONE, asOf);
    }

    private static AsOf at(String instant) {
        return new AsOf(Instant.parse(instant), CALENDAR);
    }

    private static TreeMap<LocalDate, Figure> one(LocalDate day, Figure figure) {
        var readings = new TreeMap<LocalDate, Figure>();
        readings.put(day, figure);
        return readings;
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource({
        "HIGHER, 90 85, 90, GREEN",
        "HIGHER, 90 85, 89.95, GREEN",
        "HIGHER, 90 85, 89.94, AMBER",
        "HIGHER, 90 85, 85, AMBER",
        "HIGHER, 90 85, 84.9, RED",
        "HIGHER, 90 90, 89.9, RED",
        "LOWER, 5 8, 5, GREEN",
        "LOWER, 5 8, 5.04, GREEN",
        "LOWER, 5 8, 5.1, AMBER",
        "LOWER, 5 8, 8, AMBER",
        "LOWER, 5 8, 8.1, RED",
        "RANGE, 10 20 5 25, 10, GREEN",
        "RANGE, 10 20 5 25, 20, GREEN",
        "RANGE, 10 20 5 25, 9.9, AMBER",
        "RANGE, 10 20 5 25, 25, AMBER",
        "RANGE, 10 20 5 25, 4.9, RED",
        "RANGE, 10 20 5 25, 25.1, RED"
    })
    void theNumberThatIsSeenIsJudged(Direction direction, String edges, String value, Status expected) {
        var numbers = List.of(edges.split(" ")).stream().map(BigDecimal::new).toList();
        var bounds = switch (direction) {
            case HIGHER -> Bounds.atLeast(numbers.get(0), numbers.get(1));
            case LOWER -> Bounds.atMost(numbers.get(0), numbers.get(1));
            case RANGE -> Bounds.between(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
        };
        for (var cadence : Cadence.values()) {
            var period = cadence.shownAs().periodOf(LocalDate.of(2026, 7, 8));
            var history = history(
                    draft(bounds, cadence, RollUp.RATIO, Terms.USUAL),
                    one(period.start(), Figure.of(number(value))),
                    at("2026-07-09T12:00:00Z"));
            assertThat(history.cell(period).status()).as(cadence.adverb()).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} of {1}, smallest sample {2}: {3}")
    @CsvSource({"27, 29, 30, LOW_SAMPLE", "28, 30, 30, GREEN", "10, 30, 30, RED", "1, 1, , GREEN"})
    void ofTooFewCasesNothingIsSaid(int numerator, int denominator, @Nullable Integer smallest, Status expected) {
        var terms = new Terms("", false, 1, smallest, false, null);
        var parts = Parts.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        var week = Cadence.WEEKLY.periodOf(LocalDate.of(2026, 7, 8));
        var history = history(
                draft(Bounds.atLeast(number("90"), number("85")), Cadence.WEEKLY, RollUp.RATIO, terms),
                one(week.start(), new Figure(parts.ratio(number("100")).orElseThrow(), parts)),
                at("2026-07-09T12:00:00Z"));
        assertThat(history.cell(week).status()).isEqualTo(expected);
    }

    @Test
    void aSampleThatNobodyKnowsIsNotSmall() {
        var week = Cadence.WEEKLY.periodOf(LocalDate.of(2026, 7, 8));
        var history = history(
                draft(
                        Bounds.atLeast(number("90"), number("85")),
                        Cadence.WEEKLY,
                        RollUp.RATIO,
                        Terms.USUAL.withSample(30)),
                one(week.start(), Figure.of(number("91"))),
                at("2026-07-09T12:00:00Z"));
        assertThat(history.cell(week).status()).isEqualTo(Status.GREEN);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} at {4}: {5}")
    @CsvSource({
        // A week that ends on Sunday 5 July is due two days later, by the end of New York's Tuesday.
        "WEEKLY, 2026-07-05, false, , 2026-07-08T03:59:59Z, NO_DATA",
        "WEEKLY, 2026-07-05, false, , 2026-07-08T04:00:00Z, STALE",
        "WEEKLY, 2026-07-05, false, 10:00, 2026-07-07T14:00:00Z, NO_DATA",
        "WEEKLY, 2026-07-05, false, 10:00, 2026-07-07T14:00:01Z, STALE",
        // Two working days after Friday 3 July, a day off, and its weekend.
        "DAILY, 2026-07-02, true, , 2026-07-08T03:59:59Z, NO_DATA",
        "DAILY, 2026-07-02, true, , 2026-07-08T04:00:00Z, STALE",
        "MONTHLY, 2026-06-30, false, , 2026-07-03T03:59:59Z, NO_DATA",
        "MONTHLY, 2026-06-30, false, , 2026-07-03T04:00:00Z, STALE",
        "QUARTERLY, 2026-06-30, true, 17:00, 2026-07-02T21:00:00Z, NO_DATA",
        "QUARTERLY, 2026-06-30, true, 17:00, 2026-07-02T21:00:01Z, STALE",
        // The night in which New York's clocks go forward: 02:30 never strikes, and half past three does.
        "DAILY, 2026-03-06, false, 02:30, 2026-03-08T07:30:00Z, NO_DATA",
        "DAILY, 2026-03-06, false, 02:30, 2026-03-08T07:30:01Z, STALE",
        // The night in which they go back: 01:30 strikes twice, and the first one counts.
        "DAILY, 2026-10-30, false, 01:30, 2026-11-01T05:30:00Z, NO_DATA",
        "DAILY, 2026-10-30, false, 01:30, 2026-11-01T05:30:01Z, STALE",
        "DAILY, 2026-10-30, false, 01:30, 2026-11-01T06:15:00Z, STALE",
        // A leap day is a day, and week 53 a week.
        "DAILY, 2028-02-29, false, , 2028-03-03T04:59:59Z, NO_DATA",
        "DAILY, 2028-02-29, false, , 2028-03-03T05:00:00Z, STALE",
        "WEEKLY, 2027-01-03, false, , 2027-01-06T04:59:59Z, NO_DATA",
        "WEEKLY, 2027-01-03, false, , 2027-01-06T05:00:00Z, STALE"
    })
    void whatIsMissingIsLateOnceItWasDue(
            Cadence cadence, LocalDate end, boolean workingDays, @Nullable String by, String now, Status expected) {
        var terms = new Terms("", false, 1, null, workingDays, by == null ? null : LocalTime.parse(by));
        var calendar = new WorkingCalendar(
                NEW_YORK,
                CALENDAR.weekend(),
                "",
                "",
                List.of(new DayOff(LocalDate.of(2026, 7, 3), "Independence Day, observed")));
        var history = history(
                draft(Bounds.atLeast(number("90"), number("85")), cadence, RollUp.RATIO, terms),
                new TreeMap<>(),
                new AsOf(Instant.parse(now), calendar));
        assertThat(history.cell(cadence.periodOf(end)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0} at {1}")
    @CsvSource({"2026-07-07, 17:00", "2026-03-08, 02:30", "2026-11-01, 01:30", "2026-12-31, ", "2026-03-08, "})
    void anOpenPageLooksAgainAtTheVeryMomentAtWhichAValueIsLate(LocalDate day, @Nullable LocalTime by) {
        var late = at("2026-01-01T00:00:00Z").lateFrom(day, by);
        assertThat(new AsOf(late, CALENDAR).isPast(day, by)).isTrue();
        assertThat(new AsOf(late.minusMillis(1), CALENDAR).isPast(day, by)).isFalse();
    }

    @Test
    void theLastGoodValueNeverStandsInForOneThatIsLate() {
        var history = history(
                draft(Bounds.atLeast(number("90"), number("85")), Cadence.WEEKLY, RollUp.RATIO, Terms.USUAL),
                one(LocalDate.of(2026, 6, 22), Figure.of(number("99"))),
                at("2026-07-08T12:00:00Z"));
        var standing = history.standing(Cadence.WEEKLY.periodOf(LocalDate.of(2026, 7, 8)));
        assertThat(standing.status()).isEqualTo(Status.STALE);
        assertThat(standing.dueSince()).isEqualTo(LocalDate.of(2026, 7, 7));
    }

    @ParameterizedTest(name = "{0} from {1} of {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "90, 45, 50, -",
                "-, 45, 50, -",
                "33.3, 1, 3, -",
                "33, 1, 3, -",
                "91, 45, 50, -",
                "92, 45, 50, parts make 90 %",
                "34.5, 1, 3, parts make 33.3 %",
                "-, -, -, Give a value",
                "90, 45, -, needs its denominator",
                "90, -, 50, needs its denominator",
                "0, 0, 0, above 0"
            })
    void aValueAndItsPartsDoNotContradictEachOther(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String refusal) {
        var rule = Rule.of(
                1,
                Rule.BEGINNING,
                draft(Bounds.atLeast(number("90"), number("85")), Cadence.WEEKLY, RollUp.RATIO, Terms.USUAL),
                "");
        var problem = rule.problem(value, new Parts(numerator, denominator, null));
        if (refusal == null) {
            assertThat(problem).isNull();
        } else {
            assertThat(problem).contains(refusal);
        }
    }
}
