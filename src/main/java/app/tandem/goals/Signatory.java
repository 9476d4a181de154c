package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import org.jspecify.annotations.Nullable;

/** Whose signature is waited for: the owner on a side, or whoever will own it when the owner has left. */
public record Signatory(Side side, @Nullable Colleague owner) {
    public boolean is(Member member) {
        return member.may(Verb.SIGN) && owner != null && owner.personId().equals(member.personId());
    }

    /** "Mia", or "a new owner on the BPO side". */
    public String name() {
        return owner == null ? "a new owner on the " + Terms.inWords(side) + " side" : owner.firstName();
    }
}
