package app.tandem.partnership;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's place in one partnership, from one day to another: a seat, or a seat's deputy. */
@Entity
@Audited
class Membership extends PlatformRow {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Partnership partnership;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Seat seat = Seat.TEAM_LEAD;

    private boolean deputy;
    private Instant activeFrom = Instant.EPOCH;
    private @Nullable Instant activeTo;

    @SuppressWarnings("NullAway.Init")
    Membership() {}

    Membership(Partnership partnership, Person person, Seat seat, boolean deputy, Instant from) {
        this(partnership, person, from);
        Refusal.unless(seat != Seat.AUDITOR, "Say until which day an auditor reads along.");
        this.seat = seat;
        this.deputy = deputy;
    }

    /** Somebody who reads along, up to and including a day of their own calendar. */
    static Membership auditor(Partnership partnership, Person person, Instant from, LocalDate until) {
        var membership = new Membership(partnership, person, from);
        var zone = person.organisation().zone();
        LastDay.require(until, from.atZone(zone).toLocalDate());
        Refusal.unless(
                !person.isAdmin(),
                person.name() + " administers " + person.organisation().name()
                        + ". An auditor only reads, so it has to be somebody else.");
        membership.seat = Seat.AUDITOR;
        membership.activeTo = until.plusDays(1).atStartOfDay(zone).toInstant();
        return membership;
    }

    private Membership(Partnership partnership, Person person, Instant from) {
        if (!partnership.includes(person.organisation())) {
            throw new Refusal(person.name() + " belongs to neither company of this partnership.");
        }
        Refusal.unless(
                person.isHere(),
                person.name() + " has left " + person.organisation().name() + ".");
        this.partnership = partnership;
        this.person = person;
        this.activeFrom = from;
    }

    void end(Instant at) {
        activeTo = at;
    }

    boolean isOf(Side side) {
        return person.organisation().kind() == side;
    }

    boolean isActive(Instant now) {
        return !activeFrom.isAfter(now) && (activeTo == null || activeTo.isAfter(now));
    }

    boolean is(Seat seat, boolean deputy) {
        return this.seat == seat && this.deputy == deputy;
    }

    UUID personId() {
        return person.id();
    }

    UUID partnershipId() {
        return partnership.id();
    }

    /** The last day on which an auditor reads along; null for everybody else. */
    private @Nullable LocalDate auditsUntil() {
        return seat == Seat.AUDITOR && activeTo != null
                ? activeTo.minusMillis(1).atZone(person.organisation().zone()).toLocalDate()
                : null;
    }

    private static String inWords(List<Membership> seats) {
        return seats.stream().map(one -> one.seat.held(one.deputy)).distinct().collect(joining(", "));
    }

    SeatHolder holder() {
        return new SeatHolder(
                id(),
                person.id(),
                person.name(),
                person.organisation().kind(),
                seat,
                deputy,
                activeFrom,
                activeTo,
                auditsUntil());
    }

    /** Whoever has several seats in a partnership is one member of it. */
    static Member member(List<Membership> seats) {
        return seats.getFirst().member(inWords(seats));
    }

    static Colleague colleague(List<Membership> seats) {
        return seats.getFirst().colleague(inWords(seats));
    }

    private Member member(String seats) {
        var organisation = person.organisation();
        return new Member(
                person.id(),
                person.name(),
                organisation.kind(),
                organisation.id(),
                organisation.name(),
                partnership.id(),
                partnership.slug(),
                partnership.name(),
                seats,
                organisation.zone(),
                auditsUntil());
    }

    private Colleague colleague(String seats) {
        var organisation = person.organisation();
        return new Colleague(
                person.id(),
                person.name(),
                organisation.kind(),
                organisation.name(),
                seats,
                organisation.zone(),
                seat == Seat.AUDITOR);
    }
}
