package app.tandem.signin;

import java.util.Optional;
import java.util.UUID;

/** The id of a provider as it stands in an address, where anything can stand. */
final class AddressedId {
    private static final int LENGTH = 36;

    private AddressedId() {}

    static Optional<UUID> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
