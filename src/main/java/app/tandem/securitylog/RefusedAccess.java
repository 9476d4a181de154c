package app.tandem.securitylog;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.AccessRefused.Way;
import app.tandem.partnership.PlatformRow;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditOverride;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One refusal, or as many equal ones as came within a minute. It is a memory itself, so nothing remembers it. */
@Entity
@AuditOverride(forClass = PlatformRow.class, isAudited = false)
class RefusedAccess extends PlatformRow {
    private Instant firstAt = Instant.EPOCH;
    private Instant lastAt = Instant.EPOCH;
    private long times;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind = Kind.NOT_FOUND;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Way way = Way.PAGE;

    private @Nullable UUID personId;
    private @Nullable UUID organisationId;
    private String partnership = "";
    private @Nullable UUID partnershipId;
    private String thing = "";
    private String words = "";
    private String remoteAddress = "";
    private String browser = "";

    RefusedAccess() {}

    RefusedAccess(Happened happened, @Nullable UUID organisationId, @Nullable UUID partnershipId) {
        var what = happened.what();
        kind = what.kind();
        way = what.way();
        personId = what.personId();
        this.organisationId = organisationId;
        partnership = what.partnership();
        this.partnershipId = partnershipId;
        thing = what.thing();
        words = what.words();
        remoteAddress = what.remoteAddress();
        browser = what.browser();
        firstAt = happened.firstAt();
        lastAt = firstAt;
        count(happened);
    }

    void count(Happened again) {
        times += again.times();
        lastAt = again.lastAt();
    }

    RefusalLine line(String who) {
        return new RefusalLine(
                id(),
                firstAt,
                lastAt,
                times,
                kind,
                way,
                personId,
                who,
                partnership,
                thing,
                words,
                remoteAddress,
                browser);
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }
}
