package app.tandem.portfolio;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.WorkingCalendar;
import app.tandem.partnership.WorkingCalendars;
import app.tandem.scorecards.AsOf;
import app.tandem.scorecards.Figure;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.Status;
import app.tandem.scorecards.WatchedMeasure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The partnerships of the person at this browser, in as many statements for two hundred as for one. */
@Service
public class Portfolio {
    private final PortfolioSql sql;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Portfolio(
            PortfolioSql sql,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentPerson currentPerson,
            Clock clock) {
        this.sql = sql;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Where the person is active now. */
    public List<Member> memberships() {
        return partnerships.membershipsOf(currentPerson.get().id());
    }

    public List<PortfolioRow> worstFirst() {
        var person = currentPerson.get();
        var now = clock.instant();
        var reader = new Reader(person, now, calendars.of(person.organisationId()));
        return partnerships.membershipsOf(person.id()).stream()
                .map(reader::row)
                .sorted(Comparator.comparing(PortfolioRow::weight)
                        .reversed()
                        .thenComparing(row -> row.member().partnership()))
                .toList();
    }

    /** All that is read at once, taken apart by partnership. */
    private final class Reader {
        private final Instant now;
        private final WorkingCalendar calendar;
        private final Map<UUID, List<WatchedMeasure>> measures;
        private final Map<UUID, TreeMap<LocalDate, Figure>> readings;
        private final Map<UUID, Map<Period, BigDecimal>> agreed;
        private final Map<UUID, List<String>> toSign;
        private final Map<UUID, List<PortfolioSql.ToAnswer>> toAnswer;
        private final Map<UUID, List<LocalDate>> toDo;
        private final Map<UUID, PortfolioSql.Begun> begun;
        private final Map<UUID, WorkingCalendar> clients;

        Reader(PersonSummary person, Instant now, WorkingCalendar calendar) {
            this.now = now;
            this.calendar = calendar;
            measures = sql.measures(person.id(), now).stream()
                    .collect(groupingBy(
                            PortfolioSql.Watched::partnershipId, mapping(PortfolioSql.Watched::measure, toList())));
            readings = sql.readings(person.id(), now, today(calendar.zone())).stream()
                    .collect(groupingBy(
                            PortfolioSql.Read::measureId,
                            toMap(
                                    PortfolioSql.Read::day,
                                    PortfolioSql.Read::figure,
                                    (one, other) -> other,
                                    TreeMap::new)));
            agreed = sql.agreed(person.id(), now, today(calendar.zone())).stream()
                    .collect(groupingBy(
                            PortfolioSql.Agreed::measureId,
                            toMap(PortfolioSql.Agreed::period, PortfolioSql.Agreed::value, (one, later) -> later)));
            toSign = sql.goalsToSign(person.id(), now).stream()
                    .collect(groupingBy(
                            PortfolioSql.ToSign::partnershipId, mapping(PortfolioSql.ToSign::title, toList())));
            toAnswer = sql.feedbackToAnswer(person.id(), person.side(), now).stream()
                    .collect(groupingBy(PortfolioSql.ToAnswer::partnershipId));
            toDo = sql.actionsToDo(person.id(), now).stream()
                    .collect(groupingBy(PortfolioSql.ToDo::partnershipId, mapping(PortfolioSql.ToDo::due, toList())));
            begun = sql.partnerships(person.id(), now);
            clients = calendars.ofAll(
                    begun.values().stream().map(PortfolioSql.Begun::clientId).collect(toSet()));
        }

        PortfolioRow row(Member member) {
            var id = member.partnershipId();
            var watched = measures.getOrDefault(id, List.of());
            var place = begun.get(id);
            var asOf = new AsOf(now, place == null ? calendar : clients.getOrDefault(place.clientId(), calendar));
            var stands =
                    watched.stream().map(measure -> standing(measure, asOf)).toList();
            var today = today(member.zone());
            return new PortfolioRow(
                    member,
                    place != null && !place.live(),
                    watched.size(),
                    count(stands, Status.RED),
                    count(stands, Status.STALE),
                    toSign.getOrDefault(id, List.of()),
                    toAnswer.getOrDefault(id, List.of()).stream()
                            .filter(one -> one.due().isBefore(now))
                            .map(this::inWords)
                            .toList(),
                    (int) toDo.getOrDefault(id, List.of()).stream()
                            .filter(due -> due.isBefore(today))
                            .count());
        }

        private Status standing(WatchedMeasure measure, AsOf asOf) {
            return measure.standing(this::read, agreed.getOrDefault(measure.id(), Map.of()), asOf);
        }

        private SortedMap<LocalDate, Figure> read(UUID measureId) {
            return readings.getOrDefault(measureId, new TreeMap<>());
        }

        private String inWords(PortfolioSql.ToAnswer one) {
            var days = calendar.between(one.deliveredAt(), now);
            var what = one.kind().equals("PRAISE") ? "praise" : "feedback";
            return "%s unanswered for %d business days".formatted(what, days);
        }

        private LocalDate today(ZoneId zone) {
            return LocalDate.ofInstant(now, zone);
        }

        private static int count(List<Status> stands, Status wanted) {
            return (int) stands.stream().filter(wanted::equals).count();
        }
    }
}
