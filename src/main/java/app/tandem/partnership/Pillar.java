package app.tandem.partnership;

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

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
