package app.tandem.tokens;

import java.util.UUID;

/** A token that was just made, with its words: they are in no place but here, and are shown once. */
public record NewToken(UUID id, String name, String words) {
    /** Tokens do not stray into logs. */
    @Override
    public String toString() {
        return "NewToken[" + name + "]";
    }
}
