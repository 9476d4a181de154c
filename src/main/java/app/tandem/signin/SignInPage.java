package app.tandem.signin;

import app.tandem.partnership.Partnerships;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page before everything else: plain HTML, quick on any phone, without scripts. */
@Controller
class SignInPage {
    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private final SignInSettings settings;
    private final Partnerships partnerships;

    SignInPage(SignInSettings settings, Partnerships partnerships) {
        this.settings = settings;
        this.partnerships = partnerships;
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String show(Model model, CsrfToken token, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", NO_SCRIPTS);
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("demo", settings.demo());
        model.addAttribute("notSetUp", !settings.demo() && !settings.real());
        if (settings.demo()) {
            model.addAttribute("partnerships", DemoPartnership.of(partnerships.everybody()));
            model.addAttribute("token", token);
        }
        return "sign-in";
    }
}
