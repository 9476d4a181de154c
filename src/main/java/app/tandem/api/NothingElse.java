package app.tandem.api;

import app.tandem.api.Problem.Kind;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked for below the interface's address: a program wants no page. */
@Hidden
@RestController
class NothingElse {
    @RequestMapping(ApiSecurity.ADDRESS + "/**")
    ResponseEntity<Map<String, Object>> nothing() {
        return ApiAnswers.NOTHING_HERE.answer();
    }

    @RequestMapping(
            path = ReadingsApi.ADDRESS,
            method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Map<String, Object>> otherwise() {
        var headers = new HttpHeaders();
        headers.setAllow(Set.of(HttpMethod.POST));
        return Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        Kind.WRONG_METHOD,
                        "Readings are sent here with POST. They are read on the scorecard.")
                .answer(headers);
    }
}
