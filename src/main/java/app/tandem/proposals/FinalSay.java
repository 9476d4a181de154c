package app.tandem.proposals;

import app.tandem.partnership.Side;
import java.util.EnumSet;
import java.util.Set;

/** Who decides a proposal: one person of a side, or one of each for the same option. */
public enum FinalSay {
    CLIENT(EnumSet.of(Side.CLIENT)),
    BPO(EnumSet.of(Side.BPO)),
    JOINT(EnumSet.allOf(Side.class));

    private final Set<Side> sides;

    FinalSay(Set<Side> sides) {
        this.sides = sides;
    }

    public Set<Side> sides() {
        return Set.copyOf(sides);
    }

    @Override
    public String toString() {
        return this == JOINT ? "Both together" : sides.iterator().next().toString();
    }
}
