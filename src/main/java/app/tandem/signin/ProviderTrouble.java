package app.tandem.signin;

import java.net.UnknownHostException;

/** A provider that does not answer, or not as a provider does; the sentence tells what to do. */
class ProviderTrouble extends RuntimeException {
    private final String detail;
    private final boolean passing;

    private ProviderTrouble(String sentence, String detail, boolean passing) {
        super(sentence);
        this.detail = detail;
        this.passing = passing;
    }

    /** Trying again may help, unless the way there is closed. */
    static ProviderTrouble unreachable(KnownProvider provider, Throwable cause) {
        if (last(cause) instanceof OutsideAddresses.InsideAddress inside) {
            return misplaced(
                    provider,
                    inside.getMessage()
                            + ". Tandem asks nobody there unless it is started with TANDEM_SSO_PRIVATE_ADDRESSES=allowed.");
        }
        var trouble = new ProviderTrouble(
                "The sign-in of " + provider.organisation()
                        + " does not answer right now. Please try again in a minute; if it stays like this, tell your IT.",
                reason(cause),
                true);
        trouble.initCause(cause);
        return trouble;
    }

    /** Somebody has to put it right first. */
    static ProviderTrouble misplaced(KnownProvider provider, String detail) {
        return new ProviderTrouble(
                "The sign-in of " + provider.organisation()
                        + " is not set up rightly. Please tell the people who look after Tandem at your company.",
                detail,
                false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    String detail() {
        return detail;
    }

    boolean isPassing() {
        return passing;
    }

    private static String reason(Throwable cause) {
        var last = last(cause);
        return last instanceof UnknownHostException
                ? "There is no server at this address: " + last.getMessage()
                : last.getClass().getSimpleName() + ": " + last.getMessage();
    }

    private static Throwable last(Throwable cause) {
        var last = cause;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last;
    }
}
