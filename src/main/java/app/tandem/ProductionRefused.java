package app.tandem;

import java.util.List;

/** Settings with which Tandem would be open to others than its people. */
class ProductionRefused extends RuntimeException {
    private final List<String> sentences;

    ProductionRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
