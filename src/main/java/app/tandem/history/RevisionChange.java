package app.tandem.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That one thing changed in one revision, once for each circle of people who may know it. */
@Entity
@Table(name = "rev_change")
class RevisionChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable UUID partnershipId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rev")
    private Revision revision;

    @Column(name = "changed_at")
    private Instant at;

    private String entity;
    private UUID entityId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Operation operation;

    private String realm;

    @SuppressWarnings("NullAway.Init")
    RevisionChange() {}

    RevisionChange(Revision revision, String entity, UUID entityId, Operation operation, String realm) {
        this.revision = revision;
        this.at = revision.at();
        this.entity = entity;
        this.entityId = entityId;
        this.operation = operation;
        this.realm = realm;
    }

    Revision revision() {
        return revision;
    }

    String entity() {
        return entity;
    }

    UUID entityId() {
        return entityId;
    }

    Operation operation() {
        return operation;
    }
}
