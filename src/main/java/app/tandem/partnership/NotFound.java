package app.tandem.partnership;

/** What is not there and what is not yours look the same. */
public class NotFound extends Refusal {
    public NotFound(String sentence) {
        super(sentence);
    }
}
