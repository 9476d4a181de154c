package app.tandem.mail;

import app.tandem.partnership.NotFound;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import app.tandem.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** What an admin of the BPO sees of the mails: whether they leave, and what keeps them; what they say only in the demo. */
@Service
public class Outbox {
    private static final Limit AT_MOST = Limit.of(100);
    private static final Duration LATELY = Duration.ofDays(7);

    private final OutgoingMailRepository outgoing;
    private final MailServer server;
    private final Rights rights;
    private final Platform platform;
    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;
    private final boolean demo;

    Outbox(
            OutgoingMailRepository outgoing,
            MailServer server,
            Rights rights,
            Platform platform,
            Secrets secrets,
            JsonMapper json,
            Clock clock,
            Environment environment) {
        this.outgoing = outgoing;
        this.server = server;
        this.rights = rights;
        this.platform = platform;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** False in a demo without a mail server: there mails are only shown. */
    public boolean mailsLeave() {
        return server.isSetUp();
    }

    /** The newest first. */
    public List<MailSummary> waiting() {
        return of(MailState.WAITING);
    }

    public List<MailSummary> givenUp() {
        return of(MailState.GIVEN_UP);
    }

    /** How many left within the last seven days. */
    public long sentLately() {
        rights.require(Verb.READ_OUTGOING_MAIL);
        return platform.read(() -> outgoing.countByStateAndNextTryAtAfter(
                MailState.SENT, clock.instant().minus(LATELY)));
    }

    public void tryAgain(UUID id) {
        rights.require(Verb.READ_OUTGOING_MAIL);
        platform.write(() -> {
            outgoing.findById(id)
                    .orElseThrow(() -> new NotFound("This mail is not here any more."))
                    .tryAgain(clock.instant());
            return true;
        });
    }

    /** In the demo nobody's mailbox is at stake, and no mail leaves; everywhere else nobody reads another's mail. */
    public List<Mail> shown() {
        rights.require(Verb.READ_OUTGOING_MAIL);
        if (!demo) {
            return List.of();
        }
        return platform.read(() -> found(MailState.SHOWN).stream()
                .map(OutgoingMail::words)
                .filter(Objects::nonNull)
                .map(words -> json.readValue(secrets.open(words), Mail.class))
                .toList());
    }

    private List<MailSummary> of(MailState state) {
        rights.require(Verb.READ_OUTGOING_MAIL);
        return platform.read(
                () -> found(state).stream().map(OutgoingMail::summary).toList());
    }

    private List<OutgoingMail> found(MailState state) {
        return outgoing.findByStateOrderByWrittenAtDesc(state, AT_MOST);
    }
}
