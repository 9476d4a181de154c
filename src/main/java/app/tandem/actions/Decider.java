package app.tandem.actions;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever is to decide what is beyond an owner's authority. */
record Decider(UUID personId, String name, @Nullable Side side, boolean hasLeft) {
    boolean is(Member member) {
        return member.may(Verb.WRITE_SHARED) && personId.equals(member.personId());
    }

    void only(Member member) {
        Refusal.unless(is(member), "Only " + name + " was named to decide this.");
    }
}
