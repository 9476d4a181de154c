package app.tandem.scorecards;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a packed file. Its table of contents is only read when it is short, and what a part says about its size
 * is not believed: all is counted as it comes out.
 */
final class PackedParts implements AutoCloseable {
    private static final long MOST_UNPACKED = 600L * 1024 * 1024;
    private static final long LEAST_UNPACKED = 50L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 100;
    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_CONTENTS = 1024 * 1024;
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;

    private final ZipFile zip;
    private final long mostUnpacked;

    /** Reads a part; whether it was the last that anybody asks for. */
    interface OnPart {
        boolean read(String name, InputStream part) throws IOException, XMLStreamException;
    }

    private PackedParts(ZipFile zip, long packed) {
        this.zip = zip;
        mostUnpacked = Math.clamp(packed * MOST_TIMES_LARGER, LEAST_UNPACKED, MOST_UNPACKED);
    }

    /** The copy that is read has no name any more as soon as it is open. */
    static PackedParts of(Content content) throws IOException {
        var copy = Files.createTempFile("tandem-", ".part");
        try {
            try (var bytes = content.open()) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            requireShortContents(content);
            return new PackedParts(
                    new ZipFile(new File(copy.toString()), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE), content.size());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Reads the parts in the order of the table of contents until one is the last. */
    boolean each(OnPart onPart) throws IOException, XMLStreamException {
        var budget = new Unpacked.Budget(mostUnpacked);
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            try (var bytes = zip.getInputStream(entry)) {
                if (onPart.read(plain(entry.getName()), new Unpacked(bytes, budget))) {
                    return true;
                }
            }
        }
        return false;
    }

    static String plain(String name) {
        var part = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private static void requireShortContents(Content content) throws IOException {
        var length = (int) Math.min(content.size(), 0xffff + END);
        byte[] last;
        try (var bytes = content.open()) {
            bytes.skipNBytes(content.size() - length);
            last = bytes.readNBytes(length);
        }
        var end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = length - END; at >= 0; at--) {
            if (end.getInt(at) == END_MARK && at + END + Short.toUnsignedInt(end.getShort(at + 20)) == length) {
                var parts = Short.toUnsignedInt(end.getShort(at + 10));
                var contents = Integer.toUnsignedLong(end.getInt(at + 12));
                if (parts > MOST_PARTS || contents > LONGEST_CONTENTS || end.getInt(at + 16) == -1) {
                    throw new Unreadable("This workbook is made of more than %,d parts.".formatted(MOST_PARTS));
                }
                return;
            }
        }
        throw new java.util.zip.ZipException("No table of contents");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
