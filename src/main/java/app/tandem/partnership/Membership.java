package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's place in one partnership, from one day to another. */
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

    private Instant activeFrom = Instant.EPOCH;
    private @Nullable Instant activeTo;

    @SuppressWarnings("NullAway.Init")
    Membership() {}

    Membership(Partnership partnership, Person person, Seat seat, Instant from) {
        if (!partnership.includes(person.organisation())) {
            throw new Refusal(person.name() + " belongs to neither company of this partnership.");
        }
        this.partnership = partnership;
        this.person = person;
        this.seat = seat;
        this.activeFrom = from;
    }

    void end(Instant at) {
        activeTo = at;
    }

    Member member() {
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
                seat.toString(),
                organisation.zone());
    }

    Colleague colleague() {
        var organisation = person.organisation();
        return new Colleague(
                person.id(),
                person.name(),
                organisation.kind(),
                organisation.name(),
                seat.toString(),
                organisation.zone());
    }
}
