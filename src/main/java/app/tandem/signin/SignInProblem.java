package app.tandem.signin;

import app.tandem.partnership.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Why a sign-in ended without anybody signed in, in words for the person who wanted to; the detail is for the log. */
record SignInProblem(
        HttpStatus status,
        String title,
        String sentence,
        String detail,
        boolean detailShown,
        @Nullable String retry,
        String back,
        String backWords) {
    private static final int LONGEST_DETAIL = 300;

    static SignInProblem notBegunHere() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Please start again",
                "This sign-in was not begun in this browser, or too long ago, or it is used up. Nobody was signed in.",
                "");
    }

    static SignInProblem switchedOff(KnownProvider provider) {
        return problem(
                HttpStatus.FORBIDDEN,
                "This sign-in is switched off",
                "The sign-in of " + provider.organisation()
                        + " has just been switched off. Please ask an admin of Tandem.",
                "");
    }

    static SignInProblem declined(KnownProvider provider, HttpServletRequest request, String retry) {
        return problem(
                        HttpStatus.FORBIDDEN,
                        "You are not signed in",
                        "The sign-in of " + provider.organisation()
                                + " did not let you in, or you stopped it there. You can try again.",
                        request.getParameter("error") + " " + request.getParameter("error_description"))
                .withRetry(retry);
    }

    static SignInProblem of(ProviderTrouble trouble, String retry) {
        var problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                trouble.isPassing()
                        ? "Your company’s sign-in does not answer"
                        : "Your company’s sign-in needs a repair",
                trouble.sentence(),
                trouble.detail());
        return trouble.isPassing() ? problem.withRetry(retry) : problem;
    }

    /** What a provider said and cannot be believed, or would not say. */
    static SignInProblem of(KnownProvider provider, OAuth2AuthenticationException refused, String retry) {
        return problem(
                        HttpStatus.FORBIDDEN,
                        "You are not signed in",
                        "The answer of the sign-in of " + provider.organisation()
                                + " could not be trusted, so nobody was signed in. Please try again; if it stays like this, tell your IT.",
                        refused.getError().getErrorCode() + ": "
                                + refused.getError().getDescription())
                .withRetry(retry);
    }

    static SignInProblem of(Refusal refused) {
        return problem(
                HttpStatus.FORBIDDEN,
                refused instanceof NotLetIn ? "You are not invited yet" : "You are not signed in",
                refused.sentence(),
                "");
    }

    /** For the admin who tries it, who needs to know exactly what went wrong. */
    SignInProblem inTest(String retry, String settingsPage) {
        return new SignInProblem(
                status,
                "The test sign-in did not work",
                sentence + " Nothing was changed.",
                detail,
                true,
                retry,
                settingsPage,
                "Back to the settings");
    }

    boolean isDetailShown() {
        return detailShown && !detail.isBlank();
    }

    private static SignInProblem problem(HttpStatus status, String title, String sentence, String detail) {
        return new SignInProblem(
                status,
                title,
                sentence,
                detail.replaceAll("\\p{Cntrl}", " ").substring(0, Math.min(detail.length(), LONGEST_DETAIL)),
                false,
                null,
                SecurityConfiguration.SIGN_IN,
                "Go to the sign-in page");
    }

    private SignInProblem withRetry(String address) {
        return new SignInProblem(status, title, sentence, detail, detailShown, address, back, backWords);
    }
}
