package app.tandem.signin;

import app.tandem.partnership.Newcomers;
import app.tandem.partnership.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an invitation leads: a page that asks first, because mail scanners open every link, and a button that joins. */
@Controller
class InvitationPage {
    static final String ADDRESS = "/invitation";

    private static final Logger log = LoggerFactory.getLogger(InvitationPage.class);

    private final Newcomers newcomers;
    private final IdentityProviders providers;
    private final ProviderWayIn atTheirProvider;
    private final SignInSettings settings;
    private final FreshSession freshSession;

    InvitationPage(
            Newcomers newcomers,
            IdentityProviders providers,
            ProviderWayIn atTheirProvider,
            SignInSettings settings,
            FreshSession freshSession) {
        this.newcomers = newcomers;
        this.providers = providers;
        this.atTheirProvider = atTheirProvider;
        this.settings = settings;
        this.freshSession = freshSession;
    }

    @GetMapping(ADDRESS + "/{token}")
    String ask(
            @PathVariable String token,
            Model model,
            CsrfToken formToken,
            HttpServletRequest request,
            HttpServletResponse response) {
        prepare(response);
        var invited = newcomers.invitedBy(token);
        if (invited.isEmpty()) {
            return over(request, response);
        }
        model.addAttribute("invited", invited.get());
        model.addAttribute("token", formToken);
        return "invitation";
    }

    @PostMapping(ADDRESS + "/{token}")
    String join(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        prepare(response);
        var elsewhere = newcomers.invitedBy(token).flatMap(this::ownSignIn);
        if (elsewhere.isPresent()) {
            PlainPages.leadTo(response, elsewhere.get());
            model.addAttribute("next", elsewhere.get());
            return "sign-in-next";
        }
        try {
            var person = newcomers.join(token);
            if (person.isEmpty()) {
                return over(request, response);
            }
            freshSession.begin(person.get().id(), "Invitation", request, response);
            log.info("Joined by invitation: {}", person.get().id());
            return "redirect:/";
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal.sentence());
            return over(request, response);
        }
    }

    /** Whose company has a sign-in of its own joins there, once it has made sure of their address. */
    private Optional<String> ownSignIn(Newcomers.Invited invited) {
        return providers.isOn(invited.organisationId()) && !settings.demo()
                ? atTheirProvider.redirectFor(invited.email()).or(() -> Optional.of(SecurityConfiguration.SIGN_IN))
                : Optional.empty();
    }

    /** Unknown, used, withdrawn and too old look the same. */
    private static String over(HttpServletRequest request, HttpServletResponse response) {
        log.warn("Refused an invitation link from {}", request.getRemoteAddr());
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "invitation-over";
    }

    /** The address holds the token: it goes into no other page's log. */
    private static void prepare(HttpServletResponse response) {
        PlainPages.prepare(response);
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
