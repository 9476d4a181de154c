package app.tandem.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/** Seals words with the installation's own key (AES-256-GCM), so that a copy of the database alone tells nothing. */
@Component
public class Secrets {
    /** Public, as a salt may be: the key itself is long and random, so that no table of guesses helps. */
    private static final String SALT = HexFormat.of().formatHex("tandem seals".getBytes(StandardCharsets.US_ASCII));

    private final BytesEncryptor encryptor;

    Secrets(SecretKey key) {
        encryptor = Encryptors.stronger(key.words(), SALT);
    }

    public String seal(String plain) {
        return Base64.getEncoder().encodeToString(encryptor.encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** Throws when the words were sealed with another key, or changed since. */
    public String open(String sealed) {
        return new String(encryptor.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }
}
