package app.tandem.tokens;

import app.tandem.secrets.Token;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The words of a token: what they are, in which partnership to look for them, and 256 bits that nobody guesses.
 *
 * <p>The partnership in them is a claim and no proof: the digest is over all of the words and is looked for among that
 * partnership's own tokens alone, so that no row has to be read before it is known whose rows may be.
 */
record TokenWords(String words, UUID partnershipId) {
    private static final String PREFIX = "tdm_";
    private static final Pattern SHAPE = Pattern.compile("tdm_([A-Za-z0-9_-]{22})_[A-Za-z0-9_-]{43}");

    static TokenWords random(UUID partnershipId) {
        var place = ByteBuffer.allocate(16)
                .putLong(partnershipId.getMostSignificantBits())
                .putLong(partnershipId.getLeastSignificantBits())
                .array();
        var where = Base64.getUrlEncoder().withoutPadding().encodeToString(place);
        return new TokenWords(PREFIX + where + "_" + Token.random().words(), partnershipId);
    }

    static Optional<TokenWords> read(String shown) {
        var match = SHAPE.matcher(shown);
        if (!match.matches()) {
            return Optional.empty();
        }
        var place = ByteBuffer.wrap(Base64.getUrlDecoder().decode(match.group(1)));
        return Optional.of(new TokenWords(shown, new UUID(place.getLong(), place.getLong())));
    }

    String digest() {
        return new Token(words).hash();
    }

    /** Tokens do not stray into logs. */
    @Override
    public String toString() {
        return "TokenWords[…]";
    }
}
