package app.tandem.partnership;

/** A change of words that are not those any more that its author has read. */
public class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile(String sentence) {
        super(sentence);
    }

    public static void unless(boolean asRead, String sentence) {
        if (!asRead) {
            throw new ChangedMeanwhile(sentence);
        }
    }
}
