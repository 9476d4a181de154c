package app.tandem.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, and waits for it no longer than some seconds. */
@Component
class MailServer {
    private final SmtpSettings settings;
    private final Letter letter;
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    MailServer(SmtpSettings settings, Letter letter) {
        this.settings = settings;
        this.letter = letter;
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        smtp.setDefaultEncoding("UTF-8");
        var properties = smtp.getJavaMailProperties();
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(
                    "mail.smtp." + wait, String.valueOf(settings.patience().toMillis()));
        }
        if (!settings.user().isBlank()) {
            smtp.setUsername(settings.user());
            smtp.setPassword(settings.password());
            properties.put("mail.smtp.auth", "true");
        }
        switch (settings.encryption()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
    }

    boolean isSetUp() {
        return settings.isSetUp();
    }

    /** Says in a sentence for an admin why not, if not. */
    void deliver(UUID id, Mail mail) throws Undelivered {
        try {
            var message = smtp.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, "UTF-8");
            var from = new InternetAddress(settings.from());
            helper.setFrom(from);
            helper.setTo(new InternetAddress(mail.to(), true));
            helper.setSubject(mail.subject());
            helper.setText(letter.plain(mail), letter.html(mail));
            // Sent a second time after a crash, it is still the same mail.
            message.setHeader("Message-ID", "<" + id + "@" + from.getAddress().replaceAll(".*@", "") + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            smtp.send(message);
        } catch (MessagingException | MailException failure) {
            throw Undelivered.because(failure);
        }
    }
}
