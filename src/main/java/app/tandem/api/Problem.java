package app.tandem.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Why a call was refused, as RFC 9457 has it: a kind that programs tell apart, and a sentence for people. */
record Problem(HttpStatus status, Kind kind, String detail, List<?> errors) {
    /** What can be wrong with a call. */
    enum Kind {
        MALFORMED("The call cannot be read"),
        NO_TOKEN("No access token that opens anything"),
        WRONG_SCOPE("This token opens something else"),
        NOTHING_HERE("There is nothing at this address"),
        WRONG_METHOD("This address is called in another way"),
        OTHER_WORDS("This key was used for something else"),
        TOO_LARGE("More than is taken at once"),
        NO_JSON("This is no JSON"),
        BAD_READINGS("Readings that cannot be taken in"),
        TOO_OFTEN("Too often"),
        BROKEN("Something broke on our side");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        private String type() {
            return "urn:tandem:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Problem of(HttpStatus status, Kind kind, String detail) {
        return new Problem(status, kind, detail, List.of());
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", kind.type());
        body.put("title", kind.title);
        body.put("status", status.value());
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }

    ResponseEntity<Map<String, Object>> answer() {
        return answer(HttpHeaders.EMPTY);
    }

    ResponseEntity<Map<String, Object>> answer(HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }
}
