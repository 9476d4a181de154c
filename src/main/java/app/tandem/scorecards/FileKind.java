package app.tandem.scorecards;

import java.io.IOException;

/** What a file is, by its first bytes: a name may say anything. */
enum FileKind {
    TEXT,
    WORKBOOK,
    OLD_WORKBOOK,
    PACKED;

    static FileKind of(Content content) throws IOException {
        try (var bytes = content.open()) {
            var first = bytes.readNBytes(4);
            if (first.length < 2) {
                return TEXT;
            }
            var two = (first[0] & 0xff) << 8 | first[1] & 0xff;
            if (two == 0x1f8b || two == 0x377a || two == 0x5261 && first.length > 2 && first[2] == 'r') {
                return PACKED;
            }
            if (two == 0xd0cf) {
                return OLD_WORKBOOK;
            }
            return two == 0x504b && first.length > 2 && first[2] < 0x20 ? WORKBOOK : TEXT;
        }
    }
}
