package app.tandem.coedit;

import app.tandem.partnership.Refusal;

/** A change that cannot be made to the text it was sent for. */
class UnfitChange extends Refusal {
    UnfitChange(String sentence) {
        super(sentence);
    }
}
