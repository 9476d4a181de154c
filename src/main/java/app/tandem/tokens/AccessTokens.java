package app.tandem.tokens;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what programs come into the current partnership; for the administrators of the BPO. */
@Service
@Transactional
@TriedAgain
public class AccessTokens {
    private final AccessTokenRepository tokens;
    private final Makers makers;
    private final Partnerships partnerships;
    private final History history;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(
            AccessTokenRepository tokens,
            Makers makers,
            Partnerships partnerships,
            History history,
            CurrentMember currentMember,
            Rights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.makers = makers;
        this.partnerships = partnerships;
        this.history = history;
        this.currentMember = currentMember;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first, also those that open nothing any more. */
    @Transactional(readOnly = true)
    public List<TokenSummary> all() {
        var admin = admin();
        return tokens.findAllByOrderByIdDesc().stream()
                .map(token ->
                        token.summary(token.stateAt(clock.instant(), hasMaker(token, admin)), partnerships::nameOf))
                .toList();
    }

    /** Answers the words, which nobody can ask for again. */
    public NewToken make(TokenDraft draft) {
        var admin = admin();
        var words = TokenWords.random(admin.partnershipId());
        var token = new AccessToken(draft, words, admin, clock.instant());
        Refusal.unless(
                tokens.findAll().stream().noneMatch(other -> other.isCalled(token.name(), clock.instant())),
                "name",
                "“%s” is a token already. Choose another name, or revoke that one first.".formatted(token.name()));
        tokens.save(token);
        events.publishEvent(new TokenEvent.Made(admin, token.id(), token.name()));
        return new NewToken(token.id(), token.name(), words.words());
    }

    /** From this moment it opens nothing. */
    public void revoke(UUID id) {
        var admin = admin();
        var token = found(id);
        token.revoke(admin, clock.instant());
        events.publishEvent(new TokenEvent.Revoked(admin, id, token.name()));
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        admin();
        return history.of(AccessToken.class, found(id).id());
    }

    private boolean hasMaker(AccessToken token, Member admin) {
        return makers.stillHere(token.createdBy(), admin.partnershipId()).isPresent();
    }

    private AccessToken found(UUID id) {
        return tokens.findById(id).orElseThrow(() -> new NotFound("This token does not exist."));
    }

    private Member admin() {
        rights.require(Verb.LOOK_AFTER_TOKENS);
        return currentMember.get();
    }
}
