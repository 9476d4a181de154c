package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** A company; whether it is a client or a BPO decides the side of all its people. */
@Entity
@Audited
class Organisation extends PlatformRow {
    private String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Side kind = Side.CLIENT;

    private String zone = "UTC";
    private String weekend = "SATURDAY,SUNDAY";
    private String country = "";
    private String region = "";
    private boolean calendarConfirmed;

    Organisation() {}

    Organisation(String name, Side kind, ZoneId zone) {
        this.name = Wording.line(name);
        this.kind = kind;
        this.zone = zone.getId();
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = Wording.line(name);
    }

    Side kind() {
        return kind;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** A calendar that somebody else filled in counts, but stays a guess until one of the company's own confirms it. */
    void work(WorkingCalendar calendar, boolean confirmed) {
        zone = calendar.zone().getId();
        weekend = calendar.weekend().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        country = calendar.country();
        region = calendar.region();
        calendarConfirmed = confirmed;
    }

    boolean isCalendarConfirmed() {
        return calendarConfirmed;
    }

    WorkingCalendar calendar(List<DayOff> ownDaysOff) {
        var rests = Stream.of(weekend.split(","))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new WorkingCalendar(zone(), rests, country, region, ownDaysOff);
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(id(), name, kind);
    }
}
