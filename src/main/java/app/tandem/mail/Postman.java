package app.tandem.mail;

import app.tandem.partnership.Platform;
import app.tandem.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/** Carries waiting mails to the mail server, outside of any request and of any transaction. */
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Limit ROUND = Limit.of(50);
    private static final Duration MEMORY = Duration.ofDays(30);

    private final OutgoingMailRepository outgoing;
    private final MailServer server;
    private final Platform platform;
    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;
    private final boolean demo;
    private final ReentrantLock onTheWay = new ReentrantLock();

    Postman(
            OutgoingMailRepository outgoing,
            MailServer server,
            Platform platform,
            Secrets secrets,
            JsonMapper json,
            Clock clock,
            Environment environment) {
        this.outgoing = outgoing;
        this.server = server;
        this.platform = platform;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** On a thread of its own: the scheduler's is shared, and a slow mail server would hold up everything else. */
    @Async
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void round() {
        if (onTheWay.tryLock()) {
            try {
                carryAll();
            } catch (DataAccessException | TransactionException away) {
                log.warn("The mails that wait could not be read: {}", away.getMessage());
            } finally {
                onTheWay.unlock();
            }
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        platform.write(() -> outgoing.forget(clock.instant().minus(MEMORY)));
    }

    private void carryAll() {
        for (var id : platform.read(() -> outgoing.due(clock.instant(), ROUND))) {
            var words = takeUp(id);
            if (words.isPresent() && !carry(id, words.get())) {
                return;
            }
        }
    }

    /** Empty when another node was faster. */
    private Optional<String> takeUp(UUID id) {
        try {
            return platform.write(() -> outgoing.findById(id)
                    .filter(row -> row.takeUp(clock.instant()))
                    .map(OutgoingMail::words));
        } catch (OptimisticLockingFailureException taken) {
            return Optional.empty();
        }
    }

    /** False when the next one need not try. */
    private boolean carry(UUID id, String sealed) {
        if (demo && !server.isSetUp()) {
            note(id, OutgoingMail::keep);
            return true;
        }
        try {
            server.deliver(id, opened(sealed));
            note(id, row -> row.sent(clock.instant()));
            return true;
        } catch (Undelivered failure) {
            log.warn("Mail {} waits: {}", id, failure.sentence());
            note(id, row -> row.failed(failure.sentence(), clock.instant()));
            return !failure.nobodyThere();
        }
    }

    private Mail opened(String sealed) throws Undelivered {
        try {
            return json.readValue(secrets.open(sealed), Mail.class);
        } catch (IllegalStateException otherKey) {
            throw new Undelivered(
                    "It was sealed with another TANDEM_SECRET: start with that one, or let it be written anew.",
                    false,
                    otherKey);
        }
    }

    private void note(UUID id, Consumer<OutgoingMail> change) {
        platform.write(() -> {
            outgoing.findById(id).ifPresent(change);
            return true;
        });
    }
}
