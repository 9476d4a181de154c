package app.tandem.mentions;

import app.tandem.history.Chronicled.Headline;
import app.tandem.mail.Mail;
import app.tandem.partnership.PersonSummary;
import java.util.List;

/** Says who mentioned somebody and where, and nothing of what was written: that is read in Tandem. */
final class MentionMail {
    private MentionMail() {}

    static Mail of(PersonSummary to, String by, Headline place, String slug) {
        return new Mail(
                to.email(),
                "Mention",
                by + " mentioned you in Tandem",
                List.of(
                        "Hello " + to.name() + ",",
                        by + " mentioned you in “" + place.title() + "”.",
                        "What was written stands there. It waits on your Home page until you have looked."),
                new Mail.Button("Read it", "/p/" + slug + "/" + place.page()));
    }
}
