package app.tandem.coedit;

/** A change that cannot be made to the text it was sent for. */
class UnfitChange extends RuntimeException {
    UnfitChange(String sentence) {
        super(sentence);
    }
}
