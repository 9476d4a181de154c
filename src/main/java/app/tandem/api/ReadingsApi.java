package app.tandem.api;

import app.tandem.api.Problem.Kind;
import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Source;
import app.tandem.ratelimits.Knock;
import app.tandem.ratelimits.RateLimit;
import app.tandem.ratelimits.RateLimits;
import app.tandem.scorecards.SentBatch;
import app.tandem.scorecards.SentReadings;
import app.tandem.scorecards.SentResult;
import app.tandem.tokens.Bearer;
import app.tandem.tokens.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes readings in that a program posts. */
@RestController
class ReadingsApi implements ReadingsCall {
    static final String ADDRESS = ApiSecurity.ADDRESS + "/readings";
    private static final String KEY = "Idempotency-Key";
    private static final Pattern GOOD_KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final SentReadings readings;
    private final OnceOnly onceOnly;
    private final ReadingsBody bodies;
    private final CurrentMember currentMember;
    private final RateLimit limit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    ReadingsApi(
            SentReadings readings,
            OnceOnly onceOnly,
            ReadingsBody bodies,
            CurrentMember currentMember,
            RateLimits limits,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.readings = readings;
        this.onceOnly = onceOnly;
        this.bodies = bodies;
        this.currentMember = currentMember;
        this.limit = limits.of(Knock.API);
        this.events = events;
        this.json = json;
    }

    @Override
    @PostMapping(ADDRESS)
    public ResponseEntity<String> send(
            Caller caller, @RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest call) {
        var bearer = caller.bearer();
        limit.take(bearer.tokenId());
        requireScope(bearer);
        var named = requireKey(key);
        requireJson(call);
        var body = bodyOf(call);
        var batch = bodies.read(body, bearer.name());
        var answer = currentMember.actAs(
                Source.API, bearer.member(), () -> onceOnly.once(bearer.tokenId(), named, body, () -> take(batch)));
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (answer.repeated()) {
                        headers.set("Idempotent-Replayed", "true");
                    }
                })
                .body(answer.body());
    }

    private Answer take(SentBatch batch) {
        var result = readings.take(batch);
        var status = result.importId() == null ? HttpStatus.OK : HttpStatus.CREATED;
        return new Answer(status.value(), json.writeValueAsString(inWords(result)), false);
    }

    private static LinkedHashMap<String, Object> inWords(SentResult result) {
        var body = new LinkedHashMap<String, Object>();
        body.put("import", result.importId());
        body.put("added", result.added());
        body.put("changed", result.changed());
        body.put("same", result.same());
        return body;
    }

    private void requireScope(Bearer bearer) {
        if (bearer.scope() != Scope.READINGS_WRITE) {
            events.publishEvent(new AccessRefused(
                            AccessRefused.Kind.NOT_ALLOWED,
                            AccessRefused.Way.API,
                            "readings",
                            "An access token of another scope")
                    .in(bearer.member().slug()));
            throw new CallRefused(
                    HttpStatus.FORBIDDEN,
                    Kind.WRONG_SCOPE,
                    "This token may not send in readings. Ask an administrator of the BPO for one that may.");
        }
    }

    private static String requireKey(@Nullable String key) {
        if (key == null || !GOOD_KEY.matcher(key).matches()) {
            throw CallRefused.malformed(
                    "Send “Idempotency-Key” with up to 100 letters, digits or signs, another one for each"
                            + " call and the same one when you send a call again: then nothing is ever written twice.");
        }
        return key;
    }

    private static void requireJson(HttpServletRequest call) {
        var type = call.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            throw new CallRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    Kind.NO_JSON,
                    "Send JSON, with “Content-Type: application/json”.");
        }
    }

    /** A body that is longer than it may be stops in the middle; whoever counts it has told the log. */
    private static byte[] bodyOf(HttpServletRequest call) {
        try {
            return call.getInputStream().readAllBytes();
        } catch (IOException cut) {
            throw new CallRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Kind.TOO_LARGE,
                    "The body is longer than 4 MB, or did not come to its end. Send at most 10,000 readings at once.");
        }
    }
}
