package app.tandem.signin;

import app.tandem.partnership.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signing in at one's own company: off to its provider, and back with its word. */
@Controller
class CompanySignIn {
    private static final Logger log = LoggerFactory.getLogger(CompanySignIn.class);

    private final RefusedSignIns refusedSignIns;
    private final IdentityProviders providers;
    private final CodeFlow flow;
    private final BegunSignIns begun;
    private final Identities identities;
    private final FreshSession freshSession;
    private final TestSignIn testSignIn;
    private final NextPage nextPage;
    private final SignInSettings settings;
    private final Clock clock;

    CompanySignIn(
            IdentityProviders providers,
            CodeFlow flow,
            BegunSignIns begun,
            Identities identities,
            FreshSession freshSession,
            TestSignIn testSignIn,
            NextPage nextPage,
            SignInSettings settings,
            Clock clock,
            RefusedSignIns refusedSignIns) {
        this.refusedSignIns = refusedSignIns;
        this.providers = providers;
        this.flow = flow;
        this.begun = begun;
        this.identities = identities;
        this.freshSession = freshSession;
        this.testSignIn = testSignIn;
        this.nextPage = nextPage;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(SecurityConfiguration.COMPANY + "/{id}")
    String goThere(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var provider = AddressedId.read(id)
                .flatMap(providers::known)
                .filter(known -> known.switchedOn() && !settings.demo())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var more = email.isBlank() ? Map.<String, String>of() : Map.of("login_hint", email);
        try {
            var sent = flow.begin(provider, null, request);
            var question = flow.question(provider, sent, more);
            begun.keep(sent, request, response);
            return "redirect:" + question;
        } catch (ProviderTrouble trouble) {
            return show(SignInProblem.of(trouble, again(provider.id())), request, response, model);
        }
    }

    @GetMapping(SecurityConfiguration.CALLBACK + "/{id}")
    String comeBack(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        PlainPages.prepare(response);
        var providerId = AddressedId.read(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sent = begun.take(providerId, request, response).orElse(null);
        var provider = providers.known(providerId).orElse(null);
        if (sent == null || provider == null || !isAnswerTo(sent, provider, request)) {
            return show(told(SignInProblem.notBegunHere()), request, response, model);
        }
        if (sent.tester() != null) {
            return testSignIn.finish(provider, sent, request, response, model);
        }
        return finish(provider, sent, request, response, model);
    }

    private String finish(
            KnownProvider provider,
            BegunSignIn sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var code = request.getParameter("code");
        if (code == null) {
            return show(SignInProblem.declined(provider, request, again(provider.id())), request, response, model);
        }
        if (!provider.switchedOn() || settings.demo()) {
            return show(SignInProblem.switchedOff(provider), request, response, model);
        }
        try {
            var answer = flow.answer(provider, sent, code);
            var personId = identities.personAt(provider, answer.user());
            var authentication =
                    freshSession.begin(personId, provider.organisation() + "’s sign-in", request, response);
            request.getSession()
                    .setAttribute(
                            ProviderSession.NAME,
                            new ProviderSession(provider.id(), answer.user(), answer.refreshToken(), clock.instant()));
            log.info("Sign-in of {} at {}", authentication.getName(), provider);
            return "redirect:" + nextPage.after(request, response);
        } catch (ProviderTrouble trouble) {
            return show(SignInProblem.of(trouble, again(provider.id())), request, response, model);
        } catch (OAuth2AuthenticationException refused) {
            return show(told(SignInProblem.of(provider, refused, again(provider.id()))), request, response, model);
        } catch (Refusal refused) {
            return show(told(SignInProblem.of(refused)), request, response, model);
        }
    }

    /** The state is the browser's own; a provider that names itself must be the one that was asked. */
    static boolean isAnswerTo(BegunSignIn sent, KnownProvider provider, HttpServletRequest request) {
        var parameters = request.getParameterMap();
        var issuer = request.getParameter("iss");
        return parameters.values().stream().allMatch(values -> values.length == 1)
                && sent.edition() == provider.edition()
                && equal(sent.state(), request.getParameter("state"))
                && (issuer == null || issuer.equals(provider.issuer()))
                && (parameters.containsKey("code") != parameters.containsKey("error"));
    }

    private static boolean equal(String state, @Nullable String told) {
        return told != null
                && MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    private static String again(UUID providerId) {
        return SecurityConfiguration.COMPANY + "/" + providerId;
    }

    /** The title says what was wrong and names nobody. */
    private SignInProblem told(SignInProblem problem) {
        refusedSignIns.tell("a company’s sign-in", problem.title());
        return problem;
    }

    static String show(SignInProblem problem, HttpServletRequest request, HttpServletResponse response, Model model) {
        log.warn("Sign-in refused from {}: {} {}", request.getRemoteAddr(), problem.title(), problem.detail());
        PlainPages.prepare(response);
        response.setStatus(problem.status().value());
        model.addAttribute("title", problem.title());
        model.addAttribute("sentence", problem.sentence());
        if (problem.isDetailShown()) {
            model.addAttribute("detail", problem.detail());
        }
        if (problem.retry() != null) {
            model.addAttribute("retry", problem.retry());
        }
        model.addAttribute("back", problem.back());
        model.addAttribute("backWords", problem.backWords());
        return "sign-in-problem";
    }
}
