package app.tandem.history;

import app.tandem.partnership.Member;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Side;
import app.tandem.partnership.Source;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One transaction's mark in history: when it was, who made it and how it came in. */
@Entity
@RevisionEntity(RevisionStamper.class)
class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @RevisionNumber
    private long id;

    @RevisionTimestamp
    @Column(name = "changed_at")
    private Instant at = Instant.EPOCH;

    @TenantId
    private @Nullable UUID partnershipId;

    private @Nullable UUID personId;
    private @Nullable String personName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Side side;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Source source = Source.JOB;

    private @Nullable String requestId;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    private List<RevisionChange> changes = new ArrayList<>();

    void stamp(@Nullable Member member, Source source, @Nullable String requestId) {
        this.source = source;
        this.requestId = requestId;
        if (member != null) {
            personId = member.personId();
            personName = member.name();
            side = member.side();
        }
    }

    void writtenBy(PersonSummary person) {
        personId = person.id();
        personName = person.name();
        side = person.side();
        source = Source.UI;
    }

    void writtenBy(Authors authors) {
        personId = authors.last();
        personName = authors.names();
        side = authors.side();
    }

    void note(String entity, UUID entityId, Operation operation, Set<String> realms) {
        realms.forEach(realm -> changes.add(new RevisionChange(this, entity, entityId, operation, realm)));
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    String personName() {
        return personName == null ? "Tandem" : personName;
    }

    @Nullable
    Side side() {
        return side;
    }

    Source source() {
        return source;
    }
}
