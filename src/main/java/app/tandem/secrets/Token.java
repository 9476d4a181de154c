package app.tandem.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Words that nobody guesses, for a link that opens something once. Only their hash is ever stored. */
public record Token(String words) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The words are as random as a key, so that a quick hash is enough. */
    public String hash() {
        return HexFormat.of().formatHex(Digest.of(words));
    }

    /** Takes as long for words that are nearly right as for any others. */
    public boolean is(String typed) {
        return MessageDigest.isEqual(words.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** Tokens do not stray into logs. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
