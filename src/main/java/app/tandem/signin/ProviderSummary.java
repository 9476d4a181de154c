package app.tandem.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation and how its people sign in; there is a draft and an id only where a provider has been set. */
public record ProviderSummary(
        UUID organisationId,
        String organisation,
        ProviderState state,
        @Nullable UUID providerId,
        ProviderDraft draft,
        @Nullable Instant testedAt) {}
