package app.tandem.mail;

import app.tandem.partnership.EmailAddress;
import app.tandem.partnership.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told by mail.
 *
 * @param about what kind of mail this is, such as "Invitation"; an admin reads it, unlike the subject and the sentences
 * @param until when it stops being of use: a mail that could not be sent by then is given up
 */
public record Mail(
        String to,
        String about,
        String subject,
        List<String> sentences,
        List<Button> buttons,
        @Nullable Instant until) {
    public Mail {
        to = EmailAddress.read(to);
        about = Wording.line(about);
        subject = Wording.line(subject);
        sentences = List.copyOf(sentences);
        buttons = List.copyOf(buttons);
    }

    public Mail(String to, String about, String subject, List<String> sentences, Button... buttons) {
        this(to, about, subject, sentences, List.of(buttons), null);
    }

    public Mail usefulUntil(Instant end) {
        return new Mail(to, about, subject, sentences, buttons, end);
    }

    /** Leads to a page of ours: the path begins with a slash, and the installation's own address goes before it. */
    public record Button(String words, String path) {
        public Button {
            PublicAddress.checkPath(path);
            words = Wording.line(words);
        }
    }
}
