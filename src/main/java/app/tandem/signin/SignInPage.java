package app.tandem.signin;

import app.tandem.partnership.Partnerships;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page before everything else: plain HTML, quick on any phone, without scripts. */
@Controller
class SignInPage {
    private static final int LONGEST_EMAIL = 254;

    private final SignInSettings settings;
    private final Partnerships partnerships;
    private final List<WayIn> ways;
    private final Optional<FirstAdmins> firstAdmins;
    private final EndedSessions ended;

    SignInPage(
            SignInSettings settings,
            Partnerships partnerships,
            List<WayIn> ways,
            Optional<FirstAdmins> firstAdmins,
            EndedSessions ended) {
        this.settings = settings;
        this.partnerships = partnerships;
        this.ways = ways;
        this.firstAdmins = firstAdmins;
        this.ended = ended;
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String show(Model model, CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        PlainPages.prepare(response);
        model.addAttribute("demo", settings.demo());
        model.addAttribute("token", token);
        model.addAttribute("email", "");
        ended.why(request.getRequestedSessionId()).ifPresent(why -> model.addAttribute("ended", why));
        model.addAttribute("nobodyYet", firstAdmins.filter(FirstAdmins::isOpen).isPresent());
        if (settings.demo()) {
            model.addAttribute("partnerships", DemoPartnership.of(partnerships.everybody()));
        }
        return "sign-in";
    }

    /** A form may lead only to our own addresses, so that the way to a provider begins on a page in between. */
    @PostMapping(SecurityConfiguration.SIGN_IN)
    String goOn(@RequestParam String email, Model model, CsrfToken token, HttpServletResponse response) {
        if (settings.demo()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var typed = email.strip();
        PlainPages.prepare(response);
        model.addAttribute("token", token);
        model.addAttribute("email", typed);
        if (typed.length() > LONGEST_EMAIL || EmailDomain.of(typed).isEmpty()) {
            model.addAttribute("problem", "This is not an e-mail address. It looks like lee@acme.com.");
            return "sign-in";
        }
        var next = ways.stream()
                .map(way -> way.redirectFor(typed))
                .flatMap(Optional::stream)
                .findFirst();
        if (next.isEmpty()) {
            model.addAttribute(
                    "problem",
                    "Nobody signs in with this address so far. Please check it, or ask whoever invited you which one to use.");
            return "sign-in";
        }
        PlainPages.leadTo(response, next.get());
        model.addAttribute("next", next.get());
        return "sign-in-next";
    }
}
