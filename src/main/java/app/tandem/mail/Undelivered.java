package app.tandem.mail;

import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.UnknownHostException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why the mail server did not take a mail, in a sentence for an admin. */
class Undelivered extends Exception {
    private static final int LONGEST_ANSWER = 200;

    private final String sentence;
    private final boolean nobodyThere;

    Undelivered(String sentence, boolean nobodyThere, Exception cause) {
        super(sentence, cause);
        this.sentence = sentence;
        this.nobodyThere = nobodyThere;
    }

    static Undelivered because(Exception failure) {
        var root = reasonOf(failure);
        if (root instanceof UnknownHostException) {
            return new Undelivered("There is no mail server of the name given in TANDEM_SMTP_HOST.", true, failure);
        }
        if (root instanceof IOException) {
            return new Undelivered("The mail server does not answer.", true, failure);
        }
        if (failure instanceof MailAuthenticationException) {
            return new Undelivered("The mail server refuses Tandem’s user and password.", true, failure);
        }
        var sentence = root instanceof SendFailedException
                ? "The mail server refuses this address: "
                : "The mail server did not take it: ";
        return new Undelivered(sentence + answer(root), false, failure);
    }

    String sentence() {
        return sentence;
    }

    /** The other mails need not try. */
    boolean nobodyThere() {
        return nobodyThere;
    }

    private static Throwable reasonOf(Exception failure) {
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return NestedExceptionUtils.getMostSpecificCause(deepest(sending.getMessageExceptions()[0]));
        }
        return deepest(failure);
    }

    /** Mail exceptions hang their own causes elsewhere. */
    private static Throwable deepest(Throwable failure) {
        var current = failure;
        while (true) {
            var next = current instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : current.getCause();
            if (next == null || next == current) {
                return current;
            }
            current = next;
        }
    }

    /** A server may repeat what it was sent: links stay out. */
    private static String answer(Throwable root) {
        var said = String.valueOf(root.getMessage())
                .replaceAll("\\S*://\\S*", "(link)")
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
        return said.substring(0, Math.min(LONGEST_ANSWER, said.length()));
    }
}
