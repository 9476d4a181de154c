package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One client and one BPO that work together: the tenant, and the wall around everything they share. */
@Entity
@Audited
class Partnership extends PlatformRow {
    private String slug = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation client;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation bpo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartnershipState state = PartnershipState.SET_UP;

    private @Nullable Instant liveSince;

    @SuppressWarnings("NullAway.Init")
    Partnership() {}

    Partnership(String slug, Organisation client, Organisation bpo) {
        if (client.kind() != Side.CLIENT || bpo.kind() != Side.BPO) {
            throw new Refusal("A partnership needs a client and a BPO.");
        }
        this.slug = slug;
        this.client = client;
        this.bpo = bpo;
    }

    String slug() {
        return slug;
    }

    Organisation client() {
        return client;
    }

    String name() {
        return client.name() + " × " + bpo.name();
    }

    Organisation company(Side side) {
        return side == Side.CLIENT ? client : bpo;
    }

    ZoneId zoneOf(Side side) {
        return company(side).zone();
    }

    boolean isLive() {
        return state == PartnershipState.LIVE;
    }

    Optional<Instant> liveSince() {
        return Optional.ofNullable(liveSince);
    }

    boolean isOf(UUID bpoId) {
        return bpo.id().equals(bpoId);
    }

    boolean isDiscarded() {
        return state == PartnershipState.DISCARDED;
    }

    void goLive(Instant at) {
        Refusal.unless(!isLive(), name() + " is live already.");
        state = PartnershipState.LIVE;
        liveSince = at;
    }

    /** Its address is free again; its history keeps which one it was. */
    void discard() {
        Refusal.unless(!isLive(), name() + " is live: what both sides have written stays.");
        state = PartnershipState.DISCARDED;
        slug = "discarded-" + id();
    }

    ClientSummary summary(List<Missing> missing) {
        return new ClientSummary(id(), slug, client.id(), client.name(), bpo.id(), bpo.name(), state, missing);
    }

    boolean includes(Organisation organisation) {
        return client.id().equals(organisation.id()) || bpo.id().equals(organisation.id());
    }
}
