package app.tandem.signin;

import app.tandem.partnership.Refusal;

/** Somebody is who they say, and yet has no place here; the sentence tells whom to ask. */
class NotLetIn extends Refusal {
    NotLetIn(String sentence) {
        super(sentence);
    }
}
