package app.tandem.ratelimits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says 429 wherever a form or an interface was used too often. */
@ControllerAdvice
class TooOftenAnswer {
    @ExceptionHandler
    void answer(TooOften refusal, HttpServletResponse response) throws IOException {
        Turnstile.refuse(refusal, response);
    }
}
