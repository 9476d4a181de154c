package app.tandem.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what they may not have and heard "no". Doors publish it and need not know who keeps the log; the
 * words are ours, never what somebody typed.
 *
 * @param personId who asked, where that is neither the acting member nor the person signed in at this browser
 * @param partnership the address of the partnership asked for, or nothing
 */
public record AccessRefused(
        Kind kind,
        Way way,
        String thing,
        String words,
        @Nullable UUID personId,
        @Nullable String partnership) {
    /** What was refused. */
    public enum Kind {
        NOT_FOUND("Not theirs, or not there"),
        NOT_ALLOWED("Not for their role"),
        FOREIGN_PARTNERSHIP("A partnership of others"),
        SOCKET("A live text of others"),
        FORGED_FORM("A form that is not ours"),
        FOREIGN_SITE("Another site’s page"),
        MALFORMED("A forged address"),
        SIGN_IN("Sign-in failed"),
        TOO_OFTEN("Too often"),
        TOO_LARGE("Too large"),
        WALL("Alarm: the wall itself");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** By which way it was asked for. */
    public enum Way {
        PAGE,
        API,
        SOCKET,
        JOB
    }

    public AccessRefused(Kind kind, Way way, String thing, String words) {
        this(kind, way, thing, words, null, null);
    }

    public AccessRefused by(@Nullable UUID person) {
        return new AccessRefused(kind, way, thing, words, person, partnership);
    }

    public AccessRefused in(@Nullable String slug) {
        return new AccessRefused(kind, way, thing, words, personId, slug);
    }
}
