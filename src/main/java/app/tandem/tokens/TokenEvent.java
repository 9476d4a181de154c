package app.tandem.tokens;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a token. */
public sealed interface TokenEvent extends PartnershipEvent {
    record Made(Member by, UUID tokenId, String name) implements TokenEvent {}

    record Revoked(Member by, UUID tokenId, String name) implements TokenEvent {}
}
