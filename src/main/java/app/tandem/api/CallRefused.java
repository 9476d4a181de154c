package app.tandem.api;

import app.tandem.api.Problem.Kind;
import org.springframework.http.HttpStatus;

/** A call that is refused before anybody looks at what it brings. */
class CallRefused extends RuntimeException {
    private final transient Problem problem;

    CallRefused(HttpStatus status, Kind kind, String detail) {
        super(detail);
        problem = Problem.of(status, kind, detail);
    }

    static CallRefused malformed(String detail) {
        return new CallRefused(HttpStatus.BAD_REQUEST, Kind.MALFORMED, detail);
    }

    Problem problem() {
        return problem;
    }
}
