package app.tandem.partnership;

import java.util.Locale;

/** The four pillars of the House; everything that both work on stands under exactly one. */
public enum Pillar {
    PHILOSOPHY("Philosophy"),
    PEOPLE("People"),
    PROCESS("Process"),
    PROBLEM_SOLVING("Problem-solving");

    private final String word;

    Pillar(String word) {
        this.word = word;
    }

    /** As it stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Pillar of(String inAddress) {
        return valueOf(inAddress.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
