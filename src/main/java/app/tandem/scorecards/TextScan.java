package app.tandem.scorecards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * What one look over a text tells about it, before anybody splits it into rows.
 *
 * @param mark how many bytes at the beginning only tell the encoding
 * @param firstLine up to so much of it as is needed to see what separates its cells
 */
record TextScan(TextEncoding encoding, int mark, String firstLine, boolean isBlank, boolean endsInQuotes) {
    static final TextScan OF_A_SHEET = new TextScan(TextEncoding.UTF_8, 0, "", false, false);
    private static final int LONGEST_FIRST_LINE = 100_000;

    /** A byte order mark decides; without one the text is UTF-8, or what spreadsheets in the West write instead. */
    static TextScan of(Content content, @Nullable TextEncoding wished) throws IOException {
        var marked = marked(content);
        if (wished != null) {
            var mark = marked == wished ? markOf(wished) : 0;
            return scanned(content, wished, mark)
                    .orElseThrow(() -> new Unreadable(
                            "Some of it cannot be read as %s. Choose another encoding.".formatted(wished.word())));
        }
        if (marked != null) {
            return scanned(content, marked, markOf(marked))
                    .orElseThrow(() -> new Unreadable(
                            "It begins as %s and goes on as something else. Please save it again as UTF-8."
                                    .formatted(marked.word())));
        }
        var utf8 = scanned(content, TextEncoding.UTF_8, 0);
        return utf8.isPresent()
                ? utf8.get()
                : scanned(content, TextEncoding.WESTERN, 0)
                        .orElseThrow(() -> new Unreadable("Its text is in an encoding that Tandem cannot tell."
                                + " Please save it again as UTF-8."));
    }

    Reader open(Content content) throws IOException {
        return open(content, encoding, mark);
    }

    private static Reader open(Content content, TextEncoding encoding, int mark) throws IOException {
        InputStream bytes = content.open();
        bytes.skipNBytes(mark);
        return new BufferedReader(
                new InputStreamReader(bytes, encoding.charset().newDecoder()));
    }

    private static java.util.Optional<TextScan> scanned(Content content, TextEncoding encoding, int mark)
            throws IOException {
        var line = new StringBuilder();
        var inFirst = true;
        var blank = true;
        var quoted = false;
        var buffer = new char[16 * 1024];
        try (var text = open(content, encoding, mark)) {
            for (int some; (some = text.read(buffer)) >= 0; ) {
                for (var i = 0; i < some; i++) {
                    var c = buffer[i];
                    if (c == '\0') {
                        throw new Unreadable(
                                "This is not a text file. Please save the sheet as CSV or XLSX and" + " import that.");
                    }
                    quoted ^= c == '"';
                    blank &= Character.isWhitespace(c);
                    inFirst &= blank || c != '\n' && c != '\r' || quoted;
                    if (inFirst && line.length() < LONGEST_FIRST_LINE) {
                        line.append(c);
                    }
                }
            }
        } catch (CharacterCodingException otherwise) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                new TextScan(encoding, mark, line.toString().strip(), blank, quoted));
    }

    private static int markOf(TextEncoding encoding) {
        return encoding == TextEncoding.UTF_8 ? 3 : 2;
    }

    private static @Nullable TextEncoding marked(Content content) throws IOException {
        try (var bytes = content.open()) {
            var first = bytes.readNBytes(3);
            if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
                return TextEncoding.UTF_8;
            }
            if (startsWith(first, 0xFF, 0xFE)) {
                return TextEncoding.UTF_16LE;
            }
            return startsWith(first, 0xFE, 0xFF) ? TextEncoding.UTF_16BE : null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
