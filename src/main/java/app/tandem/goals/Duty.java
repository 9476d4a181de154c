package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What one side still has to do for a goal.
 *
 * @param who the owner whose it is; null when anybody of that side may do it
 */
public record Duty(Side side, @Nullable Colleague who, Task task) {
    /** What can be left to do, as one says it to whoever has to. */
    public enum Task {
        NAME_OWNER("name a new owner"),
        CONTRIBUTE("write what this side will do"),
        SIGN("sign"),
        CONFIDE("say how confident you are"),
        TALK("talk about what was put off"),
        CONFIRM("confirm how it ended"),
        STATE("make a statement");

        private final String words;

        Task(String words) {
            this.words = words;
        }

        /** Whether it stands on the home page of whoever has to; the others ask on the goal's page only. */
        public boolean isUrgent() {
            return this != CONTRIBUTE && this != CONFIDE;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public boolean isFor(Member member) {
        return member.side() == side
                && member.may(Verb.SIGN)
                && (who == null || who.personId().equals(member.personId()));
    }
}
