package app.tandem.mail;

import app.tandem.partnership.Platform;
import app.tandem.secrets.Secrets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Where mails are posted. Nobody waits for a mail server here. */
@Service
public class Mails {
    private final OutgoingMailRepository outgoing;
    private final Platform platform;
    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;

    Mails(OutgoingMailRepository outgoing, Platform platform, Secrets secrets, JsonMapper json, Clock clock) {
        this.outgoing = outgoing;
        this.platform = platform;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Belongs to the transaction that runs, if one does: a command that is undone has told nobody anything.
     *
     * @param organisationId whose person it goes to; its BPO's admins see whether it arrives
     */
    public void send(UUID organisationId, Mail mail) {
        var row = new OutgoingMail(organisationId, mail, secrets.seal(json.writeValueAsString(mail)), clock.instant());
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            outgoing.save(row);
        } else {
            platform.write(() -> outgoing.save(row));
        }
    }
}
