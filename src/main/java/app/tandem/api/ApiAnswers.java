package app.tandem.api;

import app.tandem.api.Problem.Kind;
import app.tandem.partnership.Refusal;
import app.tandem.ratelimits.TooOften;
import app.tandem.scorecards.SentRefused;
import app.tandem.shell.Incident;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to a program what it may do next, whatever went wrong. */
@RestControllerAdvice(assignableTypes = {ReadingsApi.class, NothingElse.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAnswers {
    static final Problem NOTHING_HERE = Problem.of(
            HttpStatus.NOT_FOUND, Kind.NOTHING_HERE, "Look at /api/docs for what there is, and how it is called.");

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(CallRefused refusal) {
        return refusal.problem().answer();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(SentRefused refusal) {
        return bad(refusal.sentence(), refusal.problems()).answer();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(TooOften refusal) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, Kind.TOO_OFTEN, refusal.sentence())
                .answer(headers);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(Refusal refusal) {
        return bad(refusal.sentence(), List.of()).answer();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(Exception broken) {
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        Kind.BROKEN,
                        "Nothing was taken in. Send it again with the same “Idempotency-Key”; if it stays, tell us the"
                                + " number %s.".formatted(Incident.log(broken)))
                .answer();
    }

    private static Problem bad(String sentence, List<?> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, Kind.BAD_READINGS, sentence, errors);
    }
}
