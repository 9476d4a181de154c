package app.tandem.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's key: given as {@code TANDEM_SECRET}, or made once and kept in the data folder. */
@Component
class SecretKey {
    private static final int BYTES = 32;

    private final String words;

    SecretKey(@Value("${tandem.secret:}") String given, @Value("${tandem.data:./data}") Path data) {
        words = given.isBlank() ? kept(data.resolve("secret.key")) : given.strip();
    }

    String words() {
        return words;
    }

    private static String kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                Files.createFile(file, onlyOurs(file));
                Files.writeString(file, random(), StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException known) {
                // The key of earlier starts.
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("The key in " + file + " can be neither read nor made.", broken);
        }
    }

    private static FileAttribute<?>[] onlyOurs(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
