package app.tandem.tokens;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.EveryPartnership;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.TriedAgain;
import app.tandem.tokens.TokenSummary.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose token is shown; asked anew with every call, so that one that is revoked opens nothing from that moment on. */
@Component
@TriedAgain
public class Bearers {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String UNKNOWN = "An access token that opens nothing";
    private static final String NO_MAKER = "Whoever made this token no longer works in this partnership as an"
            + " administrator of the BPO, and what it sends would be in their name. Ask an administrator of the BPO for"
            + " a new token.";

    private final AccessTokenRepository tokens;
    private final Makers makers;
    private final EveryPartnership partnerships;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bearers(
            AccessTokenRepository tokens,
            Makers makers,
            EveryPartnership partnerships,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.makers = makers;
        this.partnerships = partnerships;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Empty for words that open nothing, whatever the reason; the log hears which. */
    public Optional<Bearer> of(String shown) {
        var words = TokenWords.read(shown);
        if (words.isEmpty()) {
            refused(AccessRefused.Kind.SIGN_IN, UNKNOWN, null);
            return Optional.empty();
        }
        return partnerships.in(words.get().partnershipId(), () -> transaction.execute(status -> bearer(words.get())));
    }

    private Optional<Bearer> bearer(TokenWords words) {
        var found = tokens.findByDigest(words.digest());
        if (found.isEmpty()) {
            refused(AccessRefused.Kind.SIGN_IN, UNKNOWN, null);
            return Optional.empty();
        }
        var token = found.get();
        if (token.stateAt(clock.instant(), true) != State.WORKS) {
            refused(AccessRefused.Kind.SIGN_IN, "An access token that is revoked or over", token.createdBy());
            return Optional.empty();
        }
        var maker = makers.stillHere(token.createdBy(), words.partnershipId()).orElseThrow(() -> {
            refused(
                    AccessRefused.Kind.NOT_ALLOWED,
                    "An access token whose maker is no administrator here any more",
                    token.createdBy());
            return new NotAllowed(NO_MAKER);
        });
        tokens.used(token.id(), clock.instant(), clock.instant().minus(AN_HOUR));
        return Optional.of(token.bearer(maker));
    }

    private void refused(AccessRefused.Kind kind, String words, @Nullable UUID maker) {
        events.publishEvent(new AccessRefused(kind, AccessRefused.Way.API, "an access token", words).by(maker));
    }
}
