package app.tandem.mail;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Responsibilities;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import app.tandem.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final CurrentPerson currentPerson;
    private final Responsibilities responsibilities;
    private final Platform platform;
    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;
    private final boolean demo;

    Outbox(
            OutgoingMailRepository outgoing,
            MailServer server,
            Rights rights,
            CurrentPerson currentPerson,
            Responsibilities responsibilities,
            Platform platform,
            Secrets secrets,
            JsonMapper json,
            Clock clock,
            Environment environment) {
        this.outgoing = outgoing;
        this.server = server;
        this.rights = rights;
        this.currentPerson = currentPerson;
        this.responsibilities = responsibilities;
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
        var ours = ours();
        return platform.read(() -> outgoing.countByOrganisationIdInAndStateAndNextTryAtAfter(
                ours, MailState.SENT, clock.instant().minus(LATELY)));
    }

    public void tryAgain(UUID id) {
        var ours = ours();
        platform.write(() -> {
            outgoing.findByIdAndOrganisationIdIn(id, ours)
                    .orElseThrow(() -> new NotFound("This mail is not here any more."))
                    .tryAgain(clock.instant());
            return true;
        });
    }

    /** In the demo nobody's mailbox is at stake, and no mail leaves; everywhere else nobody reads another's mail. */
    public List<Mail> shown() {
        var ours = ours();
        if (!demo) {
            return List.of();
        }
        return platform.read(() -> found(ours, MailState.SHOWN).stream()
                .map(OutgoingMail::words)
                .filter(Objects::nonNull)
                .map(words -> json.readValue(secrets.open(words), Mail.class))
                .toList());
    }

    private List<MailSummary> of(MailState state) {
        var ours = ours();
        return platform.read(
                () -> found(ours, state).stream().map(OutgoingMail::summary).toList());
    }

    private List<OutgoingMail> found(Set<UUID> ours, MailState state) {
        return outgoing.findByOrganisationIdInAndStateOrderByWrittenAtDesc(ours, state, AT_MOST);
    }

    /** The organisations whose mails the reader answers for. */
    private Set<UUID> ours() {
        rights.require(Verb.READ_OUTGOING_MAIL);
        return responsibilities.of(currentPerson.get().organisationId()).organisationIds();
    }
}
