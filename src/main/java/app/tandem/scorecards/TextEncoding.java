package app.tandem.scorecards;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the text of a file is written down in bytes. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WESTERN("Western European (Windows-1252)", Charset.forName("windows-1252")),
    CENTRAL("Central European (Windows-1250)", Charset.forName("windows-1250")),
    UTF_16LE("UTF-16, little end first", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16, big end first", StandardCharsets.UTF_16BE);

    private final String word;
    private final Charset charset;

    TextEncoding(String word, Charset charset) {
        this.word = word;
        this.charset = charset;
    }

    public String word() {
        return word;
    }

    Charset charset() {
        return charset;
    }
}
