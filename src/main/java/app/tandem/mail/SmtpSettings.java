package app.tandem.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The mail server that mails leave by; without a host none leaves. */
@ConfigurationProperties("tandem.smtp")
record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("Tandem <tandem@localhost>") String from,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("10s") Duration patience) {
    /** How the line to the mail server is kept from other eyes; mails carry links that sign people in. */
    enum Encryption {
        STARTTLS,
        TLS,
        NONE
    }

    boolean isSetUp() {
        return !host.isBlank();
    }
}
