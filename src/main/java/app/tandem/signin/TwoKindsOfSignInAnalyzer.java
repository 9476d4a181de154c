package app.tandem.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in one sentence instead of a stack trace, why Tandem does not start. */
class TwoKindsOfSignInAnalyzer extends AbstractFailureAnalyzer<TwoKindsOfSignIn> {
    @Override
    protected FailureAnalysis analyze(Throwable root, TwoKindsOfSignIn cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Leave out the profile demo, or start the demo on data of its own (TANDEM_DATA).",
                cause);
    }
}
