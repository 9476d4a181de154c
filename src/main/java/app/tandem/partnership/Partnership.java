package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.ZoneId;
import org.hibernate.envers.Audited;

/** One client and one BPO that work together: the tenant, and the wall around everything they share. */
@Entity
@Audited
class Partnership extends PlatformRow {
    private String slug = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation client;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation bpo;

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

    boolean includes(Organisation organisation) {
        return client.id().equals(organisation.id()) || bpo.id().equals(organisation.id());
    }
}
