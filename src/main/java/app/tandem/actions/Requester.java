package app.tandem.actions;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever asked for an action; once they have left, anybody of their side speaks for them. */
record Requester(UUID personId, String name, @Nullable Side side, boolean hasLeft) {
    boolean isSpokenForBy(Member member) {
        return member.may(Verb.WRITE_SHARED)
                && (personId.equals(member.personId()) || hasLeft && side == member.side());
    }

    void only(Member member, String step) {
        Refusal.unless(
                isSpokenForBy(member),
                hasLeft
                        ? name + ", who asked for this action, has left: only somebody of that side can " + step + "."
                        : "Only the person who asked for this action can " + step + ".");
    }
}
