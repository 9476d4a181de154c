package app.tandem.signin;

import app.tandem.partnership.CurrentPerson;
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
    private final CurrentPerson currentPerson;
    private final IdentityProviders providers;
    private final SignInSettings settings;
    private final FreshSession freshSession;
    private final RefusedSignIns refused;

    InvitationPage(
            Newcomers newcomers,
            CurrentPerson currentPerson,
            IdentityProviders providers,
            SignInSettings settings,
            FreshSession freshSession,
            RefusedSignIns refused) {
        this.newcomers = newcomers;
        this.currentPerson = currentPerson;
        this.providers = providers;
        this.settings = settings;
        this.freshSession = freshSession;
        this.refused = refused;
    }

    /** A mail program may break a long address before its token. */
    @GetMapping(ADDRESS + "/")
    String cut(HttpServletResponse response) {
        prepare(response);
        return over(response);
    }

    @GetMapping(ADDRESS + "/{token}")
    String ask(@PathVariable String token, Model model, CsrfToken formToken, HttpServletResponse response) {
        prepare(response);
        var invited = newcomers.invitedBy(token);
        if (invited.isEmpty()) {
            return over(response);
        }
        model.addAttribute("invited", invited.get());
        currentPerson.find().ifPresent(here -> model.addAttribute("here", here));
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
                return over(response);
            }
            freshSession.begin(person.get().id(), "Invitation", request, response);
            log.info("Joined by invitation: {}", person.get().id());
            return "redirect:/";
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal.sentence());
            return over(response);
        }
    }

    /** Whose company has a sign-in of its own joins there, once it has made sure of their address. */
    private Optional<String> ownSignIn(Newcomers.Invited invited) {
        return providers
                .switchedOn(invited.organisationId())
                .filter(id -> !settings.demo())
                .map(id -> ProviderWayIn.wayTo(id, invited.email()));
    }

    /** Unknown, used, withdrawn and too old look the same. */
    private String over(HttpServletResponse response) {
        refused.tell("an invitation link", "Unknown, used, withdrawn or too old");
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "invitation-over";
    }

    /** The address holds the token: it goes into no other page's log. */
    private static void prepare(HttpServletResponse response) {
        PlainPages.prepare(response);
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
