package app.tandem.feedback;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom feedback is for: one person, the team of a side, or the company as a whole. */
public record Recipient(Kind kind, Side side, @Nullable UUID personId) {
    /** What a recipient can be. */
    public enum Kind {
        PERSON("A person"),
        TEAM("A team"),
        SIDE("A company");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public static Recipient person(Colleague colleague) {
        return new Recipient(Kind.PERSON, colleague.side(), colleague.personId());
    }

    public static Recipient team(Side side) {
        return new Recipient(Kind.TEAM, side, null);
    }

    public static Recipient side(Side side) {
        return new Recipient(Kind.SIDE, side, null);
    }

    boolean includes(Colleague colleague) {
        return side == colleague.side() && (personId == null || personId.equals(colleague.personId()));
    }
}
