package app.tandem.partnership;

/** What this person, by their role or side, may never do to a thing that they know of. */
public class NotAllowed extends Refusal {
    public NotAllowed(String sentence) {
        super(sentence);
    }
}
