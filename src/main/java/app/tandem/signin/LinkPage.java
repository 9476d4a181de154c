package app.tandem.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a mailed link leads: a page that asks first, because mail scanners open every link, and a button that lets in. */
@Controller
class LinkPage {
    static final String SENT = SecurityConfiguration.SIGN_IN + "/sent";
    static final String ADDRESS = SecurityConfiguration.SIGN_IN + "/link";

    private static final Logger log = LoggerFactory.getLogger(LinkPage.class);

    private final SignInLinks links;
    private final FreshSession freshSession;
    private final NextPage nextPage;
    private final RefusedSignIns refused;

    LinkPage(SignInLinks links, FreshSession freshSession, NextPage nextPage, RefusedSignIns refused) {
        this.links = links;
        this.freshSession = freshSession;
        this.nextPage = nextPage;
        this.refused = refused;
    }

    @GetMapping(SENT)
    String sent(HttpServletResponse response) {
        PlainPages.prepare(response);
        return "sign-in-sent";
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
        var person = links.whose(token);
        if (person.isEmpty()) {
            return over(response);
        }
        model.addAttribute("person", person.get());
        model.addAttribute("token", formToken);
        return "sign-in-link";
    }

    @PostMapping(ADDRESS + "/{token}")
    String letIn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        prepare(response);
        var person = links.use(token);
        if (person.isEmpty()) {
            return over(response);
        }
        freshSession.begin(person.get().id(), "Link by mail", request, response);
        log.info("Sign-in by link as {}", person.get().id());
        return "redirect:" + nextPage.after(request, response);
    }

    /** Unknown, used and too old look the same. */
    private String over(HttpServletResponse response) {
        refused.tell("a link by mail", "Unknown, used or too old");
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "sign-in-over";
    }

    /** The address holds the token: it goes into no other page's log. */
    private static void prepare(HttpServletResponse response) {
        PlainPages.prepare(response);
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
