package app.tandem.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import org.springframework.web.client.RestClient;

/**
 * The public keys of a provider, kept for a while. A key that is not known yet is asked for at once, but a flood of them
 * asks the provider twice in half a minute at most.
 */
class ProviderKeys implements JWKSetSource<SecurityContext> {
    private static final long HOLD = Duration.ofMinutes(15).toMillis();
    private static final long WAIT = Duration.ofSeconds(15).toMillis();
    private static final long BETWEEN = Duration.ofSeconds(30).toMillis();

    private final RestClient http;
    private final String address;

    private ProviderKeys(RestClient http, String address) {
        this.http = http;
        this.address = address;
    }

    static JWKSource<SecurityContext> at(String address, RestClient http) {
        return JWKSourceBuilder.create(new ProviderKeys(http, address))
                .cache(HOLD, WAIT)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN)
                .retrying(false)
                .build();
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, SecurityContext context)
            throws KeySourceException {
        try {
            return JWKSet.parse(http.get().uri(address).retrieve().body(String.class));
        } catch (ParseException | RuntimeException unreadable) {
            throw new RemoteKeySourceException("The keys of the provider cannot be read.", unreadable);
        }
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
