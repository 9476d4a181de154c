package app.tandem.signin;

import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the first admin begins: plain HTML, there as long as nobody is. */
@Controller
@Profile("!demo")
class FirstAdminPage {
    static final String ADDRESS = "/first-admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdminPage.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FirstAdmins firstAdmins;
    private final FirstAdminToken token;
    private final FreshSession freshSession;
    private final RefusedSignIns refused;
    private final Semaphore mistakes = new Semaphore(1);

    FirstAdminPage(FirstAdmins firstAdmins, FirstAdminToken token, FreshSession freshSession, RefusedSignIns refused) {
        this.firstAdmins = firstAdmins;
        this.token = token;
        this.freshSession = freshSession;
        this.refused = refused;
    }

    @GetMapping(ADDRESS)
    String show(Model model, CsrfToken formToken, HttpServletResponse response) {
        mustBeOpen();
        return form(FirstAdminForm.empty(), "", "", model, formToken, response);
    }

    @PostMapping(ADDRESS)
    String begin(
            @RequestParam Map<String, String> fields,
            Model model,
            CsrfToken formToken,
            HttpServletRequest request,
            HttpServletResponse response) {
        mustBeOpen();
        var given = fields.getOrDefault("token", "");
        var typed = FirstAdminForm.of(fields);
        if (!token.is(given)) {
            log.warn("A wrong token for the first admin came from {}", request.getRemoteAddr());
            refused.tell("the first admin’s token", "A wrong token");
            return form(typed, "", wrongToken(), model, formToken, response);
        }
        try {
            var person = firstAdmins.begin(typed);
            freshSession.begin(person, "First admin", request, response);
            log.info("The first admin is {}", person);
            return "redirect:/settings";
        } catch (NotFound tooLate) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (Refusal refusal) {
            return form(typed, given, refusal.sentence(), model, formToken, response);
        }
    }

    /** One wrong token at a time, and each takes a while. */
    private String wrongToken() {
        if (!mistakes.tryAcquire()) {
            return "Somebody else is trying tokens here. Please wait a moment and try again.";
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            mistakes.release();
        }
        return "This is not the token. It stands where Tandem was started, and is another one after each start.";
    }

    private static String form(
            FirstAdminForm typed,
            String given,
            String problem,
            Model model,
            CsrfToken formToken,
            HttpServletResponse response) {
        PlainPages.prepare(response);
        model.addAttribute("form", typed);
        model.addAttribute("given", given);
        model.addAttribute("problem", problem.isEmpty() ? null : problem);
        model.addAttribute("token", formToken);
        return "first-admin";
    }

    private void mustBeOpen() {
        if (!firstAdmins.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
