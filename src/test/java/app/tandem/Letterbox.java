package app.tandem;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of the tests: mails that Tandem sends to anybody can be read here. */
public final class Letterbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String PUBLIC_ADDRESS = "https://tandem.example";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern LINK = Pattern.compile(Pattern.quote(PUBLIC_ADDRESS) + "(/\\S+)");
    private static GreenMail server;

    /** What somebody finds in their mailbox. */
    public record Received(String subject, String plain, String html, MimeMessage message) {
        /** The paths of the links in it, as they are written after our own address. */
        public List<String> links() {
            return LINK.matcher(plain)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
        }

        public List<String> recipients() {
            try {
                return Arrays.stream(message.getAllRecipients())
                        .map(Object::toString)
                        .toList();
            } catch (MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "TANDEM_SMTP_HOST=127.0.0.1",
                        "TANDEM_SMTP_PORT=" + server().getSmtp().getPort(),
                        "TANDEM_SMTP_ENCRYPTION=none",
                        "TANDEM_SMTP_FROM=Tandem <tandem@tandem.example>",
                        "TANDEM_PUBLIC_URL=" + PUBLIC_ADDRESS)
                .applyTo(context);
    }

    /** Waits for the newest mail to this address. */
    public static Received newestFor(String address) {
        return awaitFor(address, 1).getLast();
    }

    /** Waits until so many mails have come to this address. */
    public static List<Received> awaitFor(String address, int count) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var found = allFor(address);
            if (found.size() >= count) {
                return found;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "Within " + PATIENCE + " " + found.size() + " of " + count + " mails came to " + address);
            }
            pause(50);
        }
    }

    /** What has come to this address by now, the oldest first. */
    public static List<Received> allFor(String address) {
        var found = new ArrayList<Received>();
        for (var message : server().getReceivedMessages()) {
            if (isTo(address, message)) {
                found.add(received(message));
            }
        }
        return found;
    }

    /** What has come to anybody by now. */
    public static List<Received> all() {
        return Arrays.stream(server().getReceivedMessages())
                .map(Letterbox::received)
                .toList();
    }

    private static boolean isTo(String address, MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Received received(MimeMessage message) {
        try {
            return new Received(message.getSubject(), text(message, "text/plain"), text(message, "text/html"), message);
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString().replace("\r\n", "\n");
        }
        var found = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                found.append(text(parts.getBodyPart(i), type));
            }
        }
        return found.toString();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static synchronized GreenMail server() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        return server;
    }
}
