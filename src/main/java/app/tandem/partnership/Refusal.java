package app.tandem.partnership;

/** A "no" of the domain: its message is a sentence for people and is shown as it is. */
public class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    public static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new Refusal(sentence);
        }
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
