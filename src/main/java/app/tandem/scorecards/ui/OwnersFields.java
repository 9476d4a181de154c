package app.tandem.scorecards.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for a measure on either side; of a new one, whoever defines it for their own. */
class OwnersFields extends Div {
    private final OwnerChoice client;
    private final OwnerChoice bpo;

    OwnersFields(MeasureDraft draft, List<Colleague> colleagues, Member me) {
        client = new OwnerChoice("Owner of the client side", Side.CLIENT, colleagues);
        bpo = new OwnerChoice("Owner of the BPO side", Side.BPO, colleagues);
        addClassName("together");
        add(client, bpo);
        var isNew = draft.clientOwner() == null && draft.bpoOwner() == null;
        client.choose(isNew && me.side() == Side.CLIENT ? me.personId() : draft.clientOwner());
        bpo.choose(isNew && me.side() == Side.BPO ? me.personId() : draft.bpoOwner());
        leaveToThem(
                me.side() == Side.CLIENT ? bpo : client,
                me.side() == Side.CLIENT ? draft.bpoOwner() : draft.clientOwner());
    }

    /** Whoever answers for the other side is theirs to change. */
    private static void leaveToThem(OwnerChoice choice, @Nullable UUID owner) {
        if (owner != null) {
            choice.setReadOnly(true);
            choice.setHelperText("Theirs to change.");
        }
    }

    void keep(KeptTyping typing) {
        client.keep(typing, "client owner");
        bpo.keep(typing, "bpo owner");
    }

    @Nullable
    UUID client() {
        return client.personId();
    }

    @Nullable
    UUID bpo() {
        return bpo.personId();
    }
}
