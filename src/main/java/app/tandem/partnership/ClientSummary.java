package app.tandem.partnership;

import java.util.List;
import java.util.UUID;

/**
 * A client as the admins of its BPO see it: nothing of what the partnership holds.
 *
 * @param missing what it needs before it goes live
 */
public record ClientSummary(
        UUID partnershipId,
        String slug,
        UUID clientId,
        String client,
        UUID bpoId,
        String bpo,
        PartnershipState state,
        List<Missing> missing) {
    public String name() {
        return client + " × " + bpo;
    }

    public boolean isLive() {
        return state == PartnershipState.LIVE;
    }
}
