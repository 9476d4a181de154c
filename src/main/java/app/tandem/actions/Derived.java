package app.tandem.actions;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What may come from another thing; history never tells from which, because not everybody may know of that thing. */
@MappedSuperclass
@Audited
abstract class Derived extends PartnershipOwned {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private @Nullable OriginKind originKind;

    @Label(hidden = true)
    private @Nullable UUID originId;

    void comeFrom(Origin origin) {
        originKind = origin.kind();
        originId = origin.id();
    }

    @Nullable
    Origin origin() {
        return originKind == null || originId == null ? null : new Origin(originKind, originId);
    }
}
