package app.tandem.goals;

import app.tandem.partnership.Side;
import java.util.Optional;

/** One of the terms that both owners sign; the why is none of them. */
public enum TermField {
    TITLE("Title"),
    MEASURE("Measure"),
    FROM("From"),
    TARGET("Target"),
    UNIT("Unit"),
    DUE("Due"),
    MILESTONES("Milestones"),
    GUARD_RAIL("Must not get worse"),
    GUARD_BOUND("Not worse than"),
    CLIENT_OWNER("Client owner"),
    BPO_OWNER("BPO owner"),
    CLIENT_CONTRIBUTION("What the client will do"),
    BPO_CONTRIBUTION("What the BPO will do");

    private final String label;

    TermField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static TermField ownerOf(Side side) {
        return side == Side.CLIENT ? CLIENT_OWNER : BPO_OWNER;
    }

    public static TermField contributionOf(Side side) {
        return side == Side.CLIENT ? CLIENT_CONTRIBUTION : BPO_CONTRIBUTION;
    }

    /** Whose owner this field names, when it names one. */
    public Optional<Side> owned() {
        return switch (this) {
            case CLIENT_OWNER -> Optional.of(Side.CLIENT);
            case BPO_OWNER -> Optional.of(Side.BPO);
            default -> Optional.empty();
        };
    }
}
