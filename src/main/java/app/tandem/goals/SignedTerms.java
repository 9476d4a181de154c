package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import org.jspecify.annotations.Nullable;

/** A version of the terms with its owners and who of them has signed; an owner is missing when they have left. */
public record SignedTerms(
        int number,
        int edition,
        Terms terms,
        @Nullable Colleague clientOwner,
        @Nullable Colleague bpoOwner,
        @Nullable Signature clientSignature,
        @Nullable Signature bpoSignature) {

    public @Nullable Colleague owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    public @Nullable Signature signature(Side side) {
        return side == Side.CLIENT ? clientSignature : bpoSignature;
    }
}
