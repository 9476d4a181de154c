package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
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

    Organisation() {}

    Organisation(String name, Side kind, ZoneId zone) {
        this.name = Wording.line(name);
        this.kind = kind;
        this.zone = zone.getId();
    }

    String name() {
        return name;
    }

    Side kind() {
        return kind;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
