package app.tandem.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A row that belongs to exactly one partnership and can be neither read nor written from another. */
@MappedSuperclass
@Audited
public abstract class PartnershipOwned {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    // PartitionKey puts the tenant into every update and delete; TenantId alone guards only reads (HHH-20883).
    @TenantId
    @PartitionKey
    @Column(updatable = false)
    private @Nullable UUID partnershipId;

    @Version
    private int version;

    public UUID id() {
        return Objects.requireNonNull(id, "The row has not been saved yet.");
    }

    public @Nullable UUID partnershipId() {
        return partnershipId;
    }

    public int version() {
        return version;
    }

    /** Who may learn that this row exists and changed: both sides, unless a feature narrows it. */
    public Set<String> realms() {
        return Set.of(Realms.SHARED);
    }
}
