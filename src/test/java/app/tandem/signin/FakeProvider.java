package app.tandem.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A provider of our own that says whatever a test wants it to say, true or false. */
final class FakeProvider implements AutoCloseable {
    private static final RSAKey ANY = newKey();

    static final String CLIENT = "tandem";
    static final String SECRET = "the secret of tandem";

    /** What it says about whoever signs in next. */
    JWTClaimsSet.Builder person = new JWTClaimsSet.Builder();

    /** Makes the token of the claims; the nonce of the question is among them. */
    Function<JWTClaimsSet, JWT> token = this::signed;

    volatile boolean refuses;

    /** How often it was asked whether somebody is still welcome. */
    final AtomicInteger asked = new AtomicInteger();

    volatile int metadataAsked;
    final AtomicInteger keysAsked = new AtomicInteger();
    final Map<String, Object> metadata = new ConcurrentHashMap<>();
    volatile String lastQuestion = "";
    volatile long delayMillis;

    private final HttpServer server;
    private final Map<String, Map<String, String>> questions = new ConcurrentHashMap<>();
    private RSAKey key = newKeyNamed(UUID.randomUUID().toString(), ANY);

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", exchange -> {
            metadataAsked++;
            answer(exchange, 200, json(metadata));
        });
        server.createContext("/keys", exchange -> {
            keysAsked.incrementAndGet();
            answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/token", this::tokens);
        server.start();
        metadata.putAll(Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/ask",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "end_session_endpoint",
                issuer() + "/bye",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"}));
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    ProviderDraft draft(String domains) {
        return new ProviderDraft(issuer(), CLIENT, SECRET, domains, "email", "name", false);
    }

    void knows(String subject, String email) {
        person = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("sid", "there-" + subject)
                .claim("email", email)
                .claim("email_verified", true);
        token = this::signed;
    }

    /** As if the person had typed their password: the address to which the provider sends them back. */
    String signIn(String question) {
        lastQuestion = question;
        var parameters = parameters(URI.create(question).getRawQuery());
        var code = UUID.randomUUID().toString();
        questions.put(code, parameters);
        return parameters.get("redirect_uri") + "?code=" + code + "&state=" + encoded(parameters.get("state"));
    }

    RSAKey key() {
        return key;
    }

    void rotateKeys() {
        key = newKey();
    }

    SignedJWT signed(JWTClaimsSet claims) {
        return signedWith(claims, key, JWSAlgorithm.RS256, rsa(key));
    }

    /** Signed as a token of some kind, or of none. */
    SignedJWT typed(JWTClaimsSet claims, @Nullable String type) {
        return signedWith(claims, key, JWSAlgorithm.RS256, rsa(key), type == null ? null : new JOSEObjectType(type));
    }

    static SignedJWT signedWith(JWTClaimsSet claims, RSAKey named, JWSAlgorithm algorithm, JWSSigner signer) {
        return signedWith(claims, named, algorithm, signer, JOSEObjectType.JWT);
    }

    private static SignedJWT signedWith(
            JWTClaimsSet claims,
            RSAKey named,
            JWSAlgorithm algorithm,
            JWSSigner signer,
            @Nullable JOSEObjectType type) {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(named.getKeyID())
                .type(type)
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return jwt;
    }

    static JWSSigner rsa(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static RSAKey newKeyNamed(String name, RSAKey like) {
        return new RSAKey.Builder(like).keyID(name).build();
    }

    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder(person.build())
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private void tokens(HttpExchange exchange) throws IOException {
        pause();
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (form.get("grant_type").equals("refresh_token")) {
            asked.incrementAndGet();
            answer(
                    exchange,
                    refuses ? 400 : 200,
                    refuses
                            ? "{\"error\":\"invalid_grant\"}"
                            : "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"refresh_token\":\"r2\"}");
            return;
        }
        // A code is good once, and only for the client, the address and the verifier that it was asked with.
        var question = questions.remove(form.get("code"));
        if (question == null
                || !question.get("redirect_uri").equals(form.get("redirect_uri"))
                || !question.get("code_challenge").equals(Challenge.of(form.get("code_verifier")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var claims = new JWTClaimsSet.Builder(claims().build());
        if (claims.build().getClaim("nonce") == null) {
            claims.claim("nonce", question.get("nonce"));
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"refresh_token\":\"r\",\"id_token\":\""
                        + token.apply(claims.build()).serialize() + "\"}");
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String json(Map<String, Object> document) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(document);
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** PKCE's S256. */
    private static final class Challenge {
        static String of(String verifier) {
            try {
                return java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(verifier.getBytes(UTF_8)));
            } catch (java.security.NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
