package app.tandem.partnership;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A row of the platform itself, owned by no partnership: organisations, people, and how they sign in. */
@MappedSuperclass
@Audited
public abstract class PlatformRow {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    public UUID id() {
        return Objects.requireNonNull(id, "The row has not been saved yet.");
    }

    public int version() {
        return version;
    }
}
