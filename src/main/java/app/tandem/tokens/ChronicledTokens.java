package app.tandem.tokens;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Both sides learn that something else than a person may write here. */
@Component
class ChronicledTokens implements Chronicled {
    private final AccessTokenRepository tokens;

    ChronicledTokens(AccessTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<?> entity() {
        return AccessToken.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return tokens.findById(id).map(token -> new Headline("Access token “%s”".formatted(token.name()), "scorecard"));
    }
}
