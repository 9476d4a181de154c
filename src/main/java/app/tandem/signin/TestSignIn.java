package app.tandem.signin;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A whole round to a provider and back for the admin who sets it up, who stays signed in as they are. */
@Controller
class TestSignIn {
    static final String START = SecurityConfiguration.SIGN_IN + "/test";
    static final String SETTINGS = "/settings/sign-in";

    /** One line of what the provider said. */
    record Fact(String name, String value) {}

    private final IdentityProviders providers;
    private final CodeFlow flow;
    private final BegunSignIns begun;
    private final Identities identities;
    private final CurrentPerson currentPerson;

    TestSignIn(
            IdentityProviders providers,
            CodeFlow flow,
            BegunSignIns begun,
            Identities identities,
            CurrentPerson currentPerson) {
        this.providers = providers;
        this.flow = flow;
        this.begun = begun;
        this.identities = identities;
        this.currentPerson = currentPerson;
    }

    @GetMapping(START + "/{id}")
    String goThere(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var provider = mine(AddressedId.read(id).orElseThrow(TestSignIn::unknown));
        try {
            var sent = flow.begin(provider, currentPerson.get().id(), request);
            var question = flow.question(provider, sent, Map.of("prompt", "login"));
            begun.keep(sent, request, response);
            return "redirect:" + question;
        } catch (ProviderTrouble trouble) {
            return failed(SignInProblem.of(trouble, ""), provider, request, response, model);
        }
    }

    String finish(
            KnownProvider provider,
            BegunSignIn sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!currentPerson.get().id().equals(sent.tester())) {
            throw unknown();
        }
        mine(provider.id());
        var code = request.getParameter("code");
        if (code == null) {
            return failed(SignInProblem.declined(provider, request, ""), provider, request, response, model);
        }
        try {
            var user = flow.answer(provider, sent, code).user();
            providers.tested(provider);
            model.addAttribute("organisation", provider.organisation());
            model.addAttribute("facts", facts(provider, user));
            model.addAttribute("verdict", verdict(provider, user));
            model.addAttribute("back", SETTINGS + "/" + provider.organisationId());
            return "sign-in-test";
        } catch (ProviderTrouble trouble) {
            return failed(SignInProblem.of(trouble, ""), provider, request, response, model);
        } catch (OAuth2AuthenticationException refused) {
            return failed(SignInProblem.of(provider, refused, ""), provider, request, response, model);
        }
    }

    private static List<Fact> facts(KnownProvider provider, Vouched user) {
        var facts = new ArrayList<Fact>();
        for (var claim : new String[] {provider.nameClaim(), provider.emailClaim(), "email_verified", "iss", "sub"}) {
            var value = user.claim(claim);
            facts.add(new Fact(claim, value == null ? "not told" : value));
        }
        return facts;
    }

    private String verdict(KnownProvider provider, Vouched user) {
        try {
            return "With this account Tandem would let you in as " + identities.wouldBe(provider, user) + ".";
        } catch (NotLetIn refused) {
            return "With this account Tandem would let nobody in: " + refused.sentence();
        }
    }

    private static String failed(
            SignInProblem problem,
            KnownProvider provider,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return CompanySignIn.show(
                problem.inTest(START + "/" + provider.id(), SETTINGS + "/" + provider.organisationId()),
                request,
                response,
                model);
    }

    private KnownProvider mine(UUID providerId) {
        try {
            return providers.toTest(providerId);
        } catch (Refusal notMine) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
